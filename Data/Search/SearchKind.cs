namespace ApprovalOffice.Data.Search;

/// <summary>What a name is of.</summary>
public enum SearchKind
{
    /// <summary>A project.</summary>
    Project,

    /// <summary>An applicant.</summary>
    Applicant,
}
