using System.Text.RegularExpressions;

namespace ApprovalOffice.Data.Catalogue;

/// <summary>A provision of law that a matter, a service or a document rests on.</summary>
public sealed partial record LegalBasis
{
    /// <summary>The law, regulation or rule.</summary>
    public required string Law { get; init; }

    /// <summary>Article, paragraph, item.</summary>
    public required string Article { get; init; }

    /// <summary>How sure the citation is; high when not said.</summary>
    public Confidence? Confidence { get; init; }

    /// <summary>As a paper of the office cites it, e.g. 《城乡规划法》第四十条; a remark that the article is still to be checked is the catalogue's and is not printed.</summary>
    public string Cited => $"{Titled}{Unchecked().Replace(Article ?? "", "")}";

    // The number and year of a regulation stand behind its title, not inside the marks.
    private string Titled => Law.IndexOf('（', StringComparison.Ordinal) is > 0 and var at && Law.EndsWith('）') ? $"《{Law[..at]}》{Law[at..]}" : $"《{Law}》";

    [GeneratedRegex("^(?:条号待核|由城市填入).*$|（[^（）]*条号待核[^（）]*）", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Unchecked();
}
