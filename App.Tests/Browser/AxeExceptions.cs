namespace ApprovalOffice.Tests.Browser;

/// <summary>All faults that are accepted, each with its component and reason. There are none.</summary>
internal static class AxeExceptions
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<AxeException> All { get; } = [];
}
