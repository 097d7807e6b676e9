using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.SavedViews;

namespace ApprovalOffice.App.Features.Cases.Views;

/// <summary>选择列: which columns the list shows this person, and in which order.</summary>
public sealed class RememberColumns(ViewWork work)
{
    /// <summary>Remembers them; none for the usual ones.</summary>
    public Task<Outcome> RunAsync(IReadOnlyList<CaseColumn> columns, CancellationToken ct) => work.RunAsync(
        "选择列表的列",
        async (db, _) =>
        {
            ListHabit habit = await work.HabitAsync(db, ct);
            habit.Show(CaseColumns.Say(columns));
            return Outcome.Ok(columns.Count == 0 ? "已恢复为通常的列。" : "已记住所选的列。");
        },
        ct);
}
