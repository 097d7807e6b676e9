using ApprovalOffice.Data.Acceptance;

namespace ApprovalOffice.App.UseCases;

/// <summary>What a page of a stage application or a case says of its joint acceptances.</summary>
/// <param name="StageId">The stage application; none on the page of a project.</param>
/// <param name="Acceptances">Those the person sees, the first first.</param>
/// <param name="MayBegin">Whether the person may organise one now.</param>
public sealed record StageAcceptance(Guid StageId, IReadOnlyList<JointAcceptance> Acceptances, bool MayBegin);
