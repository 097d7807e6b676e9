namespace ApprovalOffice.Data.Records;

/// <summary>Who acts, from where and doing what: what the trail writes beside every change. One a scope, filled by the application.</summary>
public sealed class ActorContext
{
    /// <summary>The office itself, where nobody is signed in: jobs, maintenance, the start.</summary>
    public static ActorContext System => new();

    /// <summary>The person signed in; null for the system.</summary>
    public Guid? PersonId { get; set; }

    /// <summary>The person's name as shown to an auditor.</summary>
    public string Name { get; set; } = "系统";

    /// <summary>Name of the organ the person acts for.</summary>
    public string Organ { get; set; } = "";

    /// <summary>Network address the request came from.</summary>
    public string RemoteAddress { get; set; } = "";

    /// <summary>The operation at work, by default the page or job; a use case names itself through the context.</summary>
    public string Operation { get; set; } = "";

    /// <summary>Ties together what one request wrote; it stands in the log as well.</summary>
    public string CorrelationId { get; set; } = "";
}
