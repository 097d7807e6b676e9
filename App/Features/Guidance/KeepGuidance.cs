using System.Net;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Catalogue.Storage;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects.Flow;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.SmartGuidance;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Guidance;

/// <summary>Keeps what the guidance told somebody under a short code. Open to everybody; a row is written only when somebody asks for the code.</summary>
public sealed class KeepGuidance(IDbContextFactory<OfficeDbContext> contexts, OfficeReference reference, GuidanceQuota quota, TimeProvider clock)
{
    /// <summary>Keeps the answers and says under which code.</summary>
    /// <param name="query">The answers as they stand in the address.</param>
    /// <param name="address">Where the request came from.</param>
    /// <param name="ct">Cancels before the commit.</param>
    public Task<Outcome<GuidanceCode>> RunAsync(string query, IPAddress? address, CancellationToken ct) => Attempt.RunAsync(async () =>
    {
        CatalogueInForce version = await reference.CatalogueTodayAsync(ct);
        GuidanceAnswers answers = GuidanceAnswers.Read(version.Catalogue, query);
        if (answers.Classify() is not { } classified)
        {
            return Outcome.Refused(GuidanceRules.Incomplete).As<GuidanceCode>();
        }

        if (!quota.TryTake(address))
        {
            return Outcome.Refused(GuidanceRules.TooMany).As<GuidanceCode>();
        }

        await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
        GuidanceCode code = GuidanceCode.Draw();
        while (await db.FindGuidanceAsync(code, ct) is not null)
        {
            code = GuidanceCode.Draw();
        }

        db.Describe("取得指引码");
        db.Add(GuidanceResult.Keep(code, answers, ProjectFlow.Of(version.Catalogue, classified.Subject, clock.Today()), version, clock));
        await db.SaveChangesAsync(ct);
        return Outcome.Ok(code);
    });
}
