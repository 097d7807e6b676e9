using ApprovalOffice.App.Papers;
using ApprovalOffice.Data.Cases.Events;
using ApprovalOffice.Data.Cases.Flow;

namespace ApprovalOffice.App.UseCases;

/// <summary>
/// What follows from every event of a case, in the same transaction: the paper that the transition table names, and the news of it.
/// Use cases only act; they cannot forget these.
/// </summary>
public sealed class CaseAftermath(CasePapers papers, CaseNews news)
{
    /// <summary>Follows up the events that the act has added.</summary>
    /// <param name="work">The act and its transaction.</param>
    /// <param name="eventsBefore">How many events the case had before the act.</param>
    /// <param name="ct">Cancels before the commit.</param>
    public async Task FollowAsync(CaseWork work, int eventsBefore, CancellationToken ct)
    {
        foreach (CaseEvent happened in work.Case.Events.Skip(eventsBefore).ToList())
        {
            if (CaseTransitions.Of(happened.Action).Notice is { } notice)
            {
                await papers.FreezeAsync(work, happened, notice, ct);
            }

            await news.TellAsync(work.Db, work.Case, happened, ct);
        }
    }
}
