using System.Globalization;
using ApprovalOffice.Data.Catalogue.Certificates;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Catalogue.Matters;

namespace ApprovalOffice.App.Papers;

/// <summary>
/// What stands in a field of a face: what the office wrote for it, else what the applicant answered, else what project, case and earlier
/// results say.
/// </summary>
internal static class FaceFields
{
    /// <summary>The value; null when nothing says it.</summary>
    public static string? ValueOf(CertificateField field, FaceSources sources)
    {
        FormAnswers written = sources.Case.ResultFields.Over(sources.Case.Form);
        return written.Has(field.Key) ? Readable(field, written[field.Key]) : KnownValueOf(field, sources);
    }

    /// <summary>The value as far as the office knows it without anybody writing it; null when it does not.</summary>
    public static string? KnownValueOf(CertificateField field, FaceSources sources)
    {
        string? known = field.Source switch
        {
            "project" => ProjectFace.ValueOf(field, sources),
            "system" => SystemValueOf(field, sources),
            "prior" => EarlierValueOf(field, sources),
            "fixed" => FixedSentences.Of(field.Key),
            _ => CaseValueOf(field, sources),
        };
        return string.IsNullOrWhiteSpace(known) ? null : known;
    }

    /// <summary>Dates are typed as 2026-03-01 and printed as 2026年3月1日.</summary>
    private static string Readable(CertificateField field, string answer) => field.Type switch
    {
        "date" when DateOnly.TryParseExact(answer, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) => PaperDates.Of(day),
        "month" when DateOnly.TryParseExact(answer + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly month) => PaperDates.Month(month),
        "bool" when bool.TryParse(answer, out bool yes) => yes ? "是" : "否",
        _ => answer,
    };

    private static string? SystemValueOf(CertificateField field, FaceSources sources) => field.Key switch
    {
        "issueAuthority" or "transferor" => sources.Case.Organ.OrganName,
        "issueDate" or "filingDate" => PaperDates.Of(sources.IssuedOn),
        "validFrom" => PaperDates.Of(sources.Term.From),
        "validTo" => LastDayOf(sources) is { } last ? PaperDates.Of(last) : null,
        "contractNo" => sources.Number,
        "acceptNo" => sources.AcceptanceNumber ?? sources.Case.Number?.Value,
        "item" => sources.Case.Matter.Name,
        "flow" => sources.Case.Subject.ThemeCode is { } theme ? sources.Catalogue.FindTheme(theme)?.Name : null,
        _ => null,
    };

    // The face of a first grant names the day that its rule gives, even where the term is not one that ends by itself.
    private static DateOnly? LastDayOf(FaceSources sources) => sources.Case.FollowUp is not null
        ? sources.Term.Until
        : ResultPaper.TypeOf(sources.Catalogue, sources.Case.Matter.Code)!.Validity?.LastDay(sources.IssuedOn);

    private static string? EarlierValueOf(CertificateField field, FaceSources sources) => field.Key switch
    {
        "drawingReviewNo" => Latest(sources, "ZZ-28"),
        "permitNos" => Joined(Latest(sources, "ZZ-17"), Latest(sources, "ZZ-30")),
        "permitNo" when field.Label.Contains("规划", StringComparison.Ordinal) => Latest(sources, "ZZ-17"),
        "permitNo" => Latest(sources, "ZZ-30"),
        _ => null,
    };

    private static string? CaseValueOf(CertificateField field, FaceSources sources) => field.Key switch
    {
        "attachments" => sources.Case.Contact.Attachments,
        "actualArea" => AcceptanceFace.Area(sources),
        "specialResults" => AcceptanceFace.Parts(sources),
        "rectify" => AcceptanceFace.Rectified(sources),
        "payDate" => sources.Case.Payments is [.., { PaidOn: { } paid }] ? PaperDates.Of(paid) : null,
        "conclusion" or "checkResult" when field.Type == "dict" => FirstChoice(field.Label),
        "opinion" or "conclusion" or "content" or "filingOpinion" => ProposalOf(sources) ?? MatterWords.Of(sources.Case.Matter.Kind).Granted,
        _ => null,
    };

    /// <summary>The opinion with which the decision was proposed.</summary>
    private static string? ProposalOf(FaceSources sources) =>
        sources.Case.SigningRounds.OrderByDescending(r => r.Round).FirstOrDefault(r => !r.WasReturned)?.Steps.MinBy(s => s.Number)?.Opinion;

    /// <summary>「审查结论（合格/不合格）」 → 合格: what is granted has the better one.</summary>
    private static string? FirstChoice(string label)
    {
        int open = label.IndexOf('（', StringComparison.Ordinal), slash = label.IndexOf('/', StringComparison.Ordinal);
        return open >= 0 && slash > open ? label[(open + 1)..slash] : null;
    }

    private static string? Latest(FaceSources sources, string type) => sources.Earlier[type].LastOrDefault();

    private static string? Joined(params string?[] numbers) => string.Join("；", numbers.Where(n => n is not null));
}
