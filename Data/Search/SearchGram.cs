using ApprovalOffice.Data.Records;

namespace ApprovalOffice.Data.Search;

/// <summary>
/// Two neighbouring characters of a name, with whose name it is. Keys are in the order of time, so that the newest are found first. Those of
/// a former name stay: cases keep the name under which they were applied for.
/// </summary>
[NotAudited("Derived from the name, which is audited.")]
public sealed class SearchGram
{
    private SearchGram()
    {
    }

    /// <summary>What the name is of.</summary>
    public SearchKind Kind { get; private set; }

    /// <summary>The two characters, sixteen bits each.</summary>
    public int Gram { get; private set; }

    /// <summary>The project or applicant.</summary>
    public Guid SubjectId { get; private set; }
}
