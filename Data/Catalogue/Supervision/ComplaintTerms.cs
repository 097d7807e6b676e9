namespace ApprovalOffice.Data.Catalogue.Supervision;

/// <summary>In how many working days complaints are answered.</summary>
public sealed record ComplaintTerms
{
    /// <summary>To accept.</summary>
    public required int AcceptDays { get; init; }

    /// <summary>To reply.</summary>
    public required int ReplyDays { get; init; }

    /// <summary>To reply in complex cases.</summary>
    public required int ComplexDays { get; init; }

    /// <summary>Where they come from.</summary>
    public required IReadOnlyList<string> Sources { get; init; }
}
