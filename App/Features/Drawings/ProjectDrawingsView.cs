namespace ApprovalOffice.App.Features.Drawings;

/// <summary>The drawings of a project as its page shows them.</summary>
/// <param name="ProjectName">The project.</param>
/// <param name="Keeps">Whether the person keeps them.</param>
/// <param name="Lines">A line for each unit.</param>
public sealed record ProjectDrawingsView(string ProjectName, bool Keeps, IReadOnlyList<ProjectDrawingLine> Lines);
