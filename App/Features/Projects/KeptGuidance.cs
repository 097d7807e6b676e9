using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.SmartGuidance;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Projects;

/// <summary>The answers that somebody kept under a guidance code, read with the catalogue in force today.</summary>
public sealed class KeptGuidance(IDbContextFactory<OfficeDbContext> contexts, OfficeReference reference)
{
    /// <summary>The answers; null when nothing was kept under the code, or it can be none.</summary>
    public async Task<GuidanceAnswers?> FindAsync(string typed, CancellationToken ct)
    {
        if (!GuidanceCode.TryParse(typed, out GuidanceCode code))
        {
            return null;
        }

        CatalogueSet catalogue = (await reference.CatalogueTodayAsync(ct)).Catalogue;
        await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
        return await db.FindGuidanceAsync(code, ct) is { } kept ? GuidanceAnswers.Read(catalogue, kept.Answers) : null;
    }
}
