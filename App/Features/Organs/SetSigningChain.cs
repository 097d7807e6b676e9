using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases.Review;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Organs;

/// <summary>设定审签链 of an organ, for one matter or for all; proposals under way keep the length they began with.</summary>
public sealed class SetSigningChain(OrganOperation operation, TimeProvider clock)
{
    /// <summary>Sets it.</summary>
    /// <param name="organId">The organ.</param>
    /// <param name="matterCode">The matter; null for the general chain.</param>
    /// <param name="steps">1 to 4; null takes the setting away, so that the more general one holds.</param>
    /// <param name="ct">Cancels before the commit.</param>
    public Task<Outcome> RunAsync(Guid organId, string? matterCode, int? steps, CancellationToken ct) => operation.RunAsync(
        organId,
        null,
        Permissions.KeepCatalogue,
        "设定审签链",
        async (db, _) =>
        {
            SigningChain? known = await db.Set<SigningChain>().FirstOrDefaultAsync(c => c.OrganId == organId && c.MatterCode == matterCode, ct);
            if (steps is not { } length)
            {
                if (known is not null)
                {
                    db.Remove(known);
                }
            }
            else if (known is null)
            {
                db.Add(SigningChain.Set(Guid.CreateVersion7(clock.GetUtcNow()), organId, matterCode, length));
            }
            else
            {
                known.Change(length);
            }
        },
        ct);
}
