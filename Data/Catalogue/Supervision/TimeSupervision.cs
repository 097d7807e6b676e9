namespace ApprovalOffice.Data.Catalogue.Supervision;

/// <summary>Who is told when a light changes.</summary>
public sealed record TimeSupervision
{
    /// <summary>Steps.</summary>
    public required IReadOnlyList<string> Escalation { get; init; }
}
