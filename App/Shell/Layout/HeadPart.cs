namespace ApprovalOffice.App.Shell.Layout;

/// <summary>Something a feature puts into the head of the desk; the shell knows no feature, so features register it.</summary>
/// <param name="Sort">Its place from the left.</param>
/// <param name="Component">The component, which decides itself whom it shows itself to.</param>
public sealed record HeadPart(int Sort, Type Component);
