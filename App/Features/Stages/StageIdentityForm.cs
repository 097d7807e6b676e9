namespace ApprovalOffice.App.Features.Stages;

/// <summary>What the clerk types of who stands at the window.</summary>
public sealed class StageIdentityForm
{
    /// <summary>Name.</summary>
    public string PersonName { get; set; } = "";

    /// <summary>公民身份号码.</summary>
    public string ResidentId { get; set; } = "";

    /// <summary>legal or agent; empty while not chosen.</summary>
    public string Right { get; set; } = "";

    /// <summary>Last day of the authorisation, yyyy-MM-dd.</summary>
    public string AuthorisedUntil { get; set; } = "";

    /// <summary>By which right they stand there; null while not chosen.</summary>
    public bool? IsAgent => Right switch { "agent" => true, "legal" => false, _ => null };
}
