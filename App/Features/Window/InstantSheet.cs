using ApprovalOffice.Data.Applications;

namespace ApprovalOffice.App.Features.Window;

/// <summary>What settles an instant matter 即办件 on the spot.</summary>
/// <param name="Points">The points to examine, as the catalogue says them.</param>
/// <param name="Fields">What the office writes on the face of the result.</param>
public sealed record InstantSheet(IReadOnlyList<string> Points, IReadOnlyList<FormField> Fields);
