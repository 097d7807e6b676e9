namespace ApprovalOffice.App.Features.Acceptance;

/// <summary>What is typed when a joint acceptance is organised.</summary>
public sealed class NewAcceptanceForm
{
    /// <summary>The units chosen.</summary>
    public HashSet<Guid> Units { get; init; } = [];

    /// <summary>独立使用条件.</summary>
    public string Use { get; set; } = "";

    /// <summary>未完部分的隔离措施.</summary>
    public string Isolation { get; set; } = "";

    /// <summary>住宅项目的配套设施已经完成; asked of housing alone.</summary>
    public bool FacilitiesDone { get; set; }

    /// <summary>剩余工程完成期限, yyyy-MM-dd.</summary>
    public string RestDueOn { get; set; } = "";
}
