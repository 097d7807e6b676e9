using ApprovalOffice.App.Papers;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Events;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Publications;

namespace ApprovalOffice.App.UseCases;

/// <summary>
/// What follows from every event of a case, in the same transaction: the paper that the transition table names, the news of it, that a licence is to be published, and that what has left
/// the window is in no clerk's hands.
/// Use cases only act; they cannot forget these.
/// </summary>
public sealed class CaseAftermath(CasePapers papers, CaseNews news, IntakeTakes takes)
{
    /// <summary>Follows up the events that the act has added.</summary>
    /// <param name="work">The act and its transaction.</param>
    /// <param name="eventsBefore">How many events the case had before the act.</param>
    /// <param name="ct">Cancels before the commit.</param>
    public async Task FollowAsync(CaseWork work, int eventsBefore, CancellationToken ct)
    {
        await news.TellAsync(work.Db, await FollowAsync(work, eventsBefore, happened => PaperOf(work, happened), ct), ct);
        await takes.FollowAsync(work, eventsBefore, ct);
    }

    /// <summary>Follows up an act on several cases of one stage application: what is told about several of them at once is told in one paper.</summary>
    public async Task FollowAsync(StageWork work, CancellationToken ct)
    {
        List<(CaseWork Work, CaseEvent Told)> corrections =
        [
            .. from touched in work.Cases
               from happened in touched.Work.Case.Events.Skip(touched.EventsBefore)
               where happened.Action == CaseAction.RequestCorrection
               select (touched.Work, happened),
        ];
        bool isMerged = corrections.Count > 1;
        List<(ApprovalCase, CaseEvent)> all = [];
        foreach ((CaseWork touched, int before) in work.Cases)
        {
            all.AddRange(await FollowAsync(touched, before, happened => isMerged && happened.Action == CaseAction.RequestCorrection ? null : PaperOf(touched, happened), ct));
        }

        await news.TellAsync(work.Db, all, ct);

        if (isMerged)
        {
            await papers.FreezeCorrectionAsync(work, corrections, ct);
        }

        await takes.FollowAsync(work, ct);
    }

    // A promise is signed before there is a case: its letter is kept with the submission.
    private static NoticeKind? PaperOf(CaseWork work, CaseEvent happened) =>
        happened.Action == CaseAction.Submit && CommitmentLetter.IsDue(work.Case) ? NoticeKind.CommitmentLetter : CaseTransitions.Of(happened.Action).Notice;

    private async Task<List<(ApprovalCase Case, CaseEvent Happened)>> FollowAsync(CaseWork work, int eventsBefore, Func<CaseEvent, NoticeKind?> paperOf, CancellationToken ct)
    {
        List<(ApprovalCase, CaseEvent)> followed = [];
        foreach (CaseEvent happened in work.Case.Events.Skip(eventsBefore).ToList())
        {
            if (paperOf(happened) is { } notice)
            {
                await papers.FreezeAsync(work, happened, notice, ct);
            }

            if (!work.IsRehearsal && DecisionPublication.IsCalledFor(work.Case, happened))
            {
                work.Db.Add(DecisionPublication.Of(work.Case, happened));
            }

            followed.Add((work.Case, happened));
        }

        return followed;
    }
}
