namespace ApprovalOffice.App.Features.Window;

/// <summary>What a clerk has in hand.</summary>
/// <param name="Rows">The applications, the longest in hand first.</param>
/// <param name="Colleagues">To whom they can be handed.</param>
public sealed record TakesView(IReadOnlyList<TakeRow> Rows, IReadOnlyList<(string Code, string Name)> Colleagues);
