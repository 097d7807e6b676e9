using ApprovalOffice.Data.Cases.Review;
using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Review;

/// <summary>How many signatures a decision takes: the chain the organ has set for the matter, else its general one, else the office's.</summary>
internal static class SigningLength
{
    /// <summary>The length, the handler's signature included.</summary>
    public static async Task<int> OfAsync(OfficeDbContext db, Guid organId, string matterCode, CancellationToken ct)
    {
        var chains = await db.Set<SigningChain>().AsNoTracking()
            .Where(c => c.OrganId == organId && (c.MatterCode == matterCode || c.MatterCode == null))
            .Select(c => new { c.MatterCode, c.Steps })
            .ToListAsync(ct);
        return chains.OrderBy(c => c.MatterCode is null).FirstOrDefault()?.Steps ?? SigningChain.DefaultSteps;
    }
}
