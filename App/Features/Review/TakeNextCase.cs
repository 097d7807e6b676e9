using ApprovalOffice.App.UseCases;

namespace ApprovalOffice.App.Features.Review;

/// <summary>领取下一件: the most urgent case that nobody has taken; when a colleague is quicker, the one after it.</summary>
public sealed class TakeNextCase(ReviewDesk desk, StartReview start)
{
    private const int Tries = 5;

    /// <summary>Takes it.</summary>
    /// <param name="ownSection">Only what is of the person's section, or of none yet.</param>
    /// <param name="ct">Cancels before the commit.</param>
    /// <returns>The case.</returns>
    public async Task<Outcome<Guid>> RunAsync(bool ownSection, CancellationToken ct)
    {
        Outcome<int>? last = null;
        for (int i = 0; i < Tries; i++)
        {
            if (await desk.FirstAsync(new ReviewFilter(ReviewTab.Waiting, OwnSection: ownSection), ct) is not { } first)
            {
                return Outcome.NotFound("没有待领取的办件。").As<Guid>();
            }

            last = await start.RunAsync(first, ct);
            if (last.IsOk)
            {
                return Outcome.Ok(first.CaseId, "已领取。");
            }

            if (last.Kind is not OutcomeKind.Conflict)
            {
                break;
            }
        }

        return last!.As<Guid>();
    }
}
