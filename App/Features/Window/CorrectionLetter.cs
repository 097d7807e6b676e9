namespace ApprovalOffice.App.Features.Window;

/// <summary>What the notice says beside its points.</summary>
/// <param name="ApplicantName">To whom.</param>
/// <param name="ProjectName">About which project.</param>
/// <param name="MatterName">About which matter or stage.</param>
/// <param name="OrganName">In whose name.</param>
/// <param name="IsAgain">Whether it is not the first, and must say why.</param>
public sealed record CorrectionLetter(string ApplicantName, string ProjectName, string MatterName, string OrganName, bool IsAgain);
