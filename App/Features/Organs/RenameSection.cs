using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.App.Features.Organs;

/// <summary>科室更名; cases keep the name of their day.</summary>
public sealed class RenameSection(OrganOperation operation)
{
    /// <summary>Gives it another name.</summary>
    public Task<Outcome> RunAsync(Guid organId, int seenVersion, Guid sectionId, string name, CancellationToken ct) => operation.RunAsync(
        organId,
        seenVersion,
        Permissions.KeepOrgans,
        "科室更名",
        (_, organ) =>
        {
            Section? section = organ.Sections.FirstOrDefault(s => s.Id == sectionId);
            OrganRules.NoSuchSection.Require(section is not null);
            organ.RenameSection(section, name);
            return Task.CompletedTask;
        },
        ct);
}
