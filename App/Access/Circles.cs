namespace ApprovalOffice.App.Access;

/// <summary>
/// Policies of pages that people of several kinds open, each named once: any one of the permissions will do. What they may do there, and
/// to which project or case, is asked of the record.
/// </summary>
public static class Circles
{
    /// <summary>Whoever enters projects and applications: applicants for themselves, the window for them.</summary>
    public const string Entering = "circle.entering";

    /// <summary>Whoever has to do with projects and cases: applicants with their own, officials with those of their scope.</summary>
    public const string Involved = "circle.involved";

    /// <summary>Whoever may be called to a meeting: officials, applicants, experts.</summary>
    public const string Meeting = "circle.meeting";

    /// <summary>The permissions of each.</summary>
    public static IReadOnlyDictionary<string, string[]> All { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        [Entering] = [Permissions.Apply, Permissions.EnterCases],
        [Involved] = [Permissions.Apply, Permissions.ReadCases],
        [Meeting] = [Permissions.Apply, Permissions.ReadCases, Permissions.ReadFiles],
    };
}
