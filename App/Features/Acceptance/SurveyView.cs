using ApprovalOffice.Data.Acceptance;
using ApprovalOffice.Data.Projects;

namespace ApprovalOffice.App.Features.Acceptance;

/// <summary>The joint survey of a work as its page shows it.</summary>
/// <param name="ProjectName">The project.</param>
/// <param name="Work">The work with its units.</param>
/// <param name="Survey">The commission with all its versions; null while there is none.</param>
/// <param name="Uses">Which matters of the project's flow use which content.</param>
/// <param name="Links">Addresses of the files by key, for this person.</param>
/// <param name="MayEnter">Whether the person enters commission and results.</param>
public sealed record SurveyView(
    string ProjectName, ProjectWork Work, JointSurvey? Survey, IReadOnlyList<(SurveyItems Item, IReadOnlyList<string> Matters)> Uses, IReadOnlyDictionary<Guid, string> Links, bool MayEnter)
{
    /// <summary>The empty form of a new version.</summary>
    public MeasuredForm NewVersion() => new()
    {
        Units = Work.Units.Count == 0 ? [new MeasuredUnitForm(null, Work.Name)] : [.. Work.Units.Select(u => new MeasuredUnitForm(u.Id, u.Name))],
    };
}
