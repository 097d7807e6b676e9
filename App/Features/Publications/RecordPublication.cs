using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Publications;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Publications;

/// <summary>登记公示: the organ that decided records when and where its decisions were published, one or several, each by itself.</summary>
public sealed class RecordPublication(IDbContextFactory<OfficeDbContext> contexts, PublicationScope scope, CurrentPerson person, TimeProvider clock)
{
    /// <summary>Records them.</summary>
    /// <param name="targets">The decisions as seen, at most a page of them.</param>
    /// <param name="on">The day; null while not typed.</param>
    /// <param name="site">Where: an address or a column.</param>
    /// <param name="ct">Stops between two.</param>
    public async Task<Outcome<PublicationResult>> RunAsync(IReadOnlyList<PublicationTarget> targets, DateOnly? on, string? site, CancellationToken ct)
    {
        if (!person.IsSignedIn || !(person.May(Permissions.ReviewCases) || person.May(Permissions.DecideCases)))
        {
            return Outcome.Forbidden().As<PublicationResult>();
        }

        return await Attempt.RunAsync(async () =>
        {
            // What is wrong with the form is said once, at its field, and not for each decision.
            if (on is not { } day)
            {
                throw new RuleBroken(PublicationRules.DayMissing, nameof(DecisionPublication.PublishedOn));
            }

            OfficeText.Clean(site, DecisionPublication.SiteLimit, nameof(DecisionPublication.Site));
            int done = 0;
            List<(string, string)> refused = [];
            foreach (PublicationTarget target in targets.Take(PublicationList.PageSize))
            {
                (string number, Outcome outcome) = await OneAsync(target, day, site, ct);
                if (outcome.IsOk)
                {
                    done++;
                }
                else
                {
                    refused.Add((number, outcome.Sentence));
                }
            }

            return Outcome.Ok(new PublicationResult(done, refused), $"已登记公示 {done} 件。");
        });
    }

    private async Task<(string Number, Outcome Outcome)> OneAsync(PublicationTarget target, DateOnly on, string? site, CancellationToken ct)
    {
        string number = "";
        Outcome outcome = await Attempt.RunAsync(async () =>
        {
            await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
            if (await db.Set<DecisionPublication>().FirstOrDefaultAsync(p => p.Id == target.Id, ct) is not { } publication)
            {
                return Outcome.NotFound();
            }

            CaseNumber? known = await db.Set<ApprovalCase>().Where(c => c.Id == publication.CaseId).Select(c => c.Number).FirstAsync(ct);
            number = known?.Value ?? "";
            PublicationRules.OtherOrgan.Require(scope.MayRecord(publication.OrganId));
            db.Entry(publication).Property(p => p.Version).OriginalValue = target.Version;
            publication.Publish(on, site, (person.PersonId, person.Name), clock);
            db.Describe("登记公示", number);
            await db.SaveChangesAsync(ct);
            return Outcome.Ok();
        });
        return (number, outcome);
    }
}
