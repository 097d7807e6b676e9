using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Organs;

namespace ApprovalOffice.App.Features.Organs;

/// <summary>增设科室.</summary>
public sealed class AddSection(OrganOperation operation, TimeProvider clock)
{
    /// <summary>Adds a section; its code stands once within the organ.</summary>
    public Task<Outcome> RunAsync(Guid organId, int seenVersion, string code, string name, CancellationToken ct) => operation.RunAsync(
        organId,
        seenVersion,
        Permissions.KeepOrgans,
        "增设科室",
        (db, organ) =>
        {
            // Its key is given by the office, so the tracker would take it for one that is there.
            Section added = organ.AddSection(code.Trim(), name, clock);
            db.Add(added);
            return Task.CompletedTask;
        },
        ct);
}
