namespace ApprovalOffice.Data.Cases.OpenRows;

/// <summary>What is said when a clock is stopped: the kind and what it stops come from the catalogue's special procedures.</summary>
/// <param name="Kind">听证, 专家评审, 公示, 现场踏勘 …</param>
/// <param name="LegalGround">The ground named to the applicant.</param>
/// <param name="StopsPromised">Whether the promised clock stops.</param>
/// <param name="StopsStatutory">Whether the statutory clock stops.</param>
/// <param name="Reason">Why in this case.</param>
/// <param name="PlannedEndOn">The planned end (local date).</param>
/// <param name="IsRevision">Whether it is a revision of materials after acceptance.</param>
public sealed record SuspensionTerms(
    string Kind,
    string LegalGround,
    bool StopsPromised,
    bool StopsStatutory,
    string Reason,
    DateOnly PlannedEndOn,
    bool IsRevision = false)
{
    /// <summary>听证 in the words of the law; its day is checked against two periods.</summary>
    public const string Hearing = "听证";

    /// <summary>The day on which the hearing is held (local date); required for a hearing, null for everything else.</summary>
    public DateOnly? HearingOn { get; init; }

    /// <summary>Whether it is a hearing.</summary>
    public bool IsHearing => !IsRevision && Kind.Contains(Hearing, StringComparison.Ordinal);
}
