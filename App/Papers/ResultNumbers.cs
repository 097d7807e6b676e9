using System.Text.RegularExpressions;
using ApprovalOffice.Data.Applications;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Catalogue.Certificates;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.App.Papers;

/// <summary>How the result of a case is numbered: by its rule in the catalogue, in the issuing organ's word, with the case's own parts.</summary>
internal static class ResultNumbers
{
    private const string Given = "given";

    /// <summary>The rule; a number of another system stands in it whole.</summary>
    /// <param name="type">The type of result.</param>
    /// <param name="organ">The organ that issues it.</param>
    /// <param name="organs">All organs, for the word with which the catalogue's pattern begins.</param>
    public static NumberRule RuleOf(ApprovalResult type, Organ organ, OrganDirectory organs)
    {
        NumberPattern pattern = NumberPattern.Parse(type.Numbering.Pattern);
        if (pattern.IsGivenElsewhere)
        {
            return new NumberRule(type.Code, NumberPattern.Parse($"{{{Given}}}"));
        }

        // The catalogue writes the word of the city's organ; a district's organ of the same department has its own.
        string? written = organs.All.Where(o => o.DepartmentCode == organ.DepartmentCode && organs.Regions.Get(o.RegionCode).Code != organ.RegionCode)
            .Select(o => o.IssuerWord).FirstOrDefault(word => word.Length > 0 && pattern.Text.StartsWith(word, StringComparison.Ordinal));
        return new NumberRule(type.Code, written is null || organ.IssuerWord.Length == 0 ? pattern : pattern.WithIssuerWord(written, organ.IssuerWord));
    }

    /// <summary>The case's own parts of the number.</summary>
    /// <param name="type">The type of result.</param>
    /// <param name="rule">How the result is numbered.</param>
    /// <param name="subject">The case.</param>
    /// <param name="organ">The organ that issues it.</param>
    /// <param name="project">The project.</param>
    /// <param name="receiptNumber">The number on the treasury's receipt, for a levy that was paid.</param>
    /// <exception cref="RuleBroken">DOC-003 when another system gives the number and it is not written yet, DOC-005 when what is written is no number.</exception>
    public static Dictionary<string, string> PartsOf(ApprovalResult type, NumberRule rule, ApprovalCase subject, Organ organ, ConstructionProject project, string? receiptNumber)
    {
        Dictionary<string, string> parts = new(StringComparer.Ordinal)
        {
            ["projectCode"] = subject.Subject.ProjectCode.Value,
            ["org"] = $"{organ.Sort % 1000:D3}",
            ["engClass"] = project.FloorArea > 0 ? "01" : "02",
            ["type"] = organ.DepartmentCode.Length >= 2 ? organ.DepartmentCode[..2] : organ.DepartmentCode,
        };
        if (rule.Pattern.Text.Contains($"{{{Given}}}", StringComparison.Ordinal))
        {
            parts[Given] = GivenOf(type, receiptNumber ?? subject.ResultFields[UnifiedForm.GivenNumber]);
        }

        return parts;
    }

    /// <summary>
    /// The number of what is renewed by silence, where another system gives the numbers and nobody has written one: the earlier one, with the
    /// day to which it holds on; null for every other case.
    /// </summary>
    public static string? OfSilence(ApprovalCase subject, DateOnly? until) =>
        subject.FollowUp is { } earlier && !subject.ResultFields.Has(UnifiedForm.GivenNumber) && ResultPaper.IsBySilence(subject)
            ? $"{earlier.Number}（延续至{until:yyyyMMdd}）"
            : null;

    /// <summary>Refuses a proposal to grant while the number that another system gives is not written, or cannot be one.</summary>
    /// <exception cref="RuleBroken">DOC-003, DOC-005.</exception>
    public static void RequireGiven(ApprovalResult type, ApprovalCase subject)
    {
        if (subject.Matter.Kind != MatterKind.AdministrativeLevy && NumberPattern.Parse(type.Numbering.Pattern).IsGivenElsewhere)
        {
            GivenOf(type, subject.ResultFields[UnifiedForm.GivenNumber]);
        }
    }

    private static string GivenOf(ApprovalResult type, string typed)
    {
        string field = $"Result-{type.Code}.{UnifiedForm.GivenNumber}", given = OfficeText.Narrow(typed).Trim();
        PaperRules.NumberMissing.Require(given.Length is > 0 and <= 80, field);
        PaperRules.NumberForm.Require(IsNumber(given, type.Numbering), field, given);
        return given;
    }

    /// <summary>Whether a number given elsewhere can be one: with a digit, without gaps, in the form of its rule where that has one.</summary>
    public static bool IsNumber(string given, NumberingRule rule) =>
        given.Any(char.IsAsciiDigit) && !given.Any(c => char.IsWhiteSpace(c) || char.IsControl(c))
        && (rule.Regex is not { } form || Regex.IsMatch(given, form, RegexOptions.None, TimeSpan.FromSeconds(1)));
}
