using ApprovalOffice.Data.Records;

namespace ApprovalOffice.Data.Search;

/// <summary>The name of a project or an applicant as it is searched for.</summary>
[NotAudited("Derived from the name, which is audited.")]
public sealed class SearchName
{
    /// <summary>Longest text in characters; single signs that stand for several can make a name longer than it was, and what is behind is not searched for.</summary>
    public const int Longest = 400;

    private SearchName()
    {
    }

    /// <summary>The project or applicant.</summary>
    public Guid SubjectId { get; private set; }

    /// <summary>Which of them.</summary>
    public SearchKind Kind { get; private set; }

    /// <summary>The plain text of the name.</summary>
    public string Plain { get; private set; } = "";

    /// <summary>Its pinyin initials, capital letters.</summary>
    public string Initials { get; private set; } = "";

    /// <summary>The name of a subject.</summary>
    public static SearchName Of(SearchKind kind, Guid subjectId, string name) =>
        new() { Kind = kind, SubjectId = subjectId, Plain = Short(SearchText.Plain(name)), Initials = Short(Pinyin.InitialsOf(name)) };

    /// <summary>Another name.</summary>
    internal void Take(string name) => (Plain, Initials) = (Short(SearchText.Plain(name)), Short(Pinyin.InitialsOf(name)));

    /// <summary>A text as far as it is kept.</summary>
    internal static string Short(string text) => text.Length <= Longest ? text : text[..Longest];
}
