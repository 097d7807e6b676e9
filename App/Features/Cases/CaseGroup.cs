using ApprovalOffice.Data.Cases.Flow;

namespace ApprovalOffice.App.Features.Cases;

/// <summary>A group of states that people ask the list for.</summary>
/// <param name="Key">How the address names it.</param>
/// <param name="Word">What the page calls it.</param>
/// <param name="States">The states in it.</param>
public sealed record CaseGroup(string Key, string Word, IReadOnlyList<CaseState> States)
{
    /// <summary>All of them, in the order of a case's life.</summary>
    public static IReadOnlyList<CaseGroup> All { get; } =
    [
        new("draft", "草稿", [CaseState.Draft]),
        new("intake", "待受理", [CaseState.Submitted, CaseState.Received]),
        new("correction", "补正中", [CaseState.CorrectionRequested]),
        new("review", "审查中", [.. CaseStates.InReview]),
        new("result", "已决定待送达", [CaseState.Granted, CaseState.Issued, CaseState.Denied]),
        new("closed", "已结束", [CaseState.Delivered, CaseState.Archived, CaseState.AcceptanceRefused, CaseState.Withdrawn, CaseState.Terminated]),
    ];

    /// <summary>The group of a key; null when there is none.</summary>
    public static CaseGroup? Find(string? key) => All.FirstOrDefault(g => g.Key == key);
}
