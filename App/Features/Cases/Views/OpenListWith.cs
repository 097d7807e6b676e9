using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.SavedViews;

namespace ApprovalOffice.App.Features.Cases.Views;

/// <summary>设为默认: the view that the list opens with.</summary>
public sealed class OpenListWith(ViewWork work, CaseViewList views)
{
    /// <summary>Opens the list with a view from now on, or with none.</summary>
    public async Task<Outcome> RunAsync(Guid? view, CancellationToken ct)
    {
        string name = "";
        if (view is not null)
        {
            if ((await views.ReadAsync(ct)).Find(view) is not { } found)
            {
                return Outcome.NotFound("没有找到这个视图，可能已经删除或者不再共享。");
            }

            name = found.Name;
        }

        return await work.RunAsync(
            "设定默认视图",
            async (db, _) =>
            {
                ListHabit habit = await work.HabitAsync(db, ct);
                habit.OpenWith(view);
                return Outcome.Ok(view is null ? "打开“办件”时不再使用默认视图。" : $"以后打开“办件”时先显示视图“{name}”。");
            },
            ct);
    }
}
