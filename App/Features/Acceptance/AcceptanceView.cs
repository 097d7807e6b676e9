using ApprovalOffice.Data.Acceptance;

namespace ApprovalOffice.App.Features.Acceptance;

/// <summary>A joint acceptance as its page shows it.</summary>
/// <param name="Acceptance">The joint acceptance, whole.</param>
/// <param name="Leads">Whether the person acts for the organ that leads it.</param>
/// <param name="Applies">Whether the person acts for the applicant.</param>
/// <param name="Mine">The row under which the person answers; null when they are not asked.</param>
/// <param name="Judged">The parts that the person judges.</param>
/// <param name="Photos">The photos with the address for this person.</param>
/// <param name="Papers">Number, title and file of its papers; no file while it is being made.</param>
/// <param name="Results">What the cases of its parts and the joint acceptance itself have come to: matter, state, number of the result.</param>
public sealed record AcceptanceView(
    JointAcceptance Acceptance, bool Leads, bool Applies, AcceptanceParticipant? Mine, IReadOnlySet<Guid> Judged, IReadOnlyList<(AcceptancePhoto Photo, string Url)> Photos,
    IReadOnlyList<(string Number, string Title, string? Url)> Papers, IReadOnlyList<(string Matter, string State, string? Number)> Results);
