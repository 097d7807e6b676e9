using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Catalogue.Certificates;
using ApprovalOffice.Data.Catalogue.Matters;
using ApprovalOffice.Data.Records;

namespace ApprovalOffice.Data.Applications;

/// <summary>一张表单: the fields that the results of some matters want of the applicant, each asked once.</summary>
public static class UnifiedForm
{
    /// <summary>The fields the applicant answers for these matters; what the project already says is not asked again.</summary>
    public static IReadOnlyList<FormField> ApplicantFields(CatalogueSet catalogue, IEnumerable<string> matterCodes) =>
        Fields(catalogue, matterCodes, FieldAuthor.IsApplicant);

    /// <summary>Key of the office's field for the number of a result that another system gives.</summary>
    public const string GivenNumberKey = "givenNumber";

    /// <summary>
    /// The fields the office fills for a matter's result; where another system numbers the result, its number too. The number of a levy's
    /// result stands on the receipt of the payment and is asked for there.
    /// </summary>
    public static IReadOnlyList<FormField> OfficeFields(CatalogueSet catalogue, string matterCode) =>
        [.. GivenNumbers(catalogue, matterCode), .. Fields(catalogue, [matterCode], FieldAuthor.IsOffice)];

    /// <summary>The answers as a case keeps them: by the key of its own result's field.</summary>
    public static FormAnswers For(string matterCode, IEnumerable<FormField> fields, FormAnswers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return FormAnswers.Of(fields
            .SelectMany(f => f.Wanted.Where(w => w.MatterCode == matterCode).Select(w => KeyValuePair.Create(w.Key, answers[f.Id])))
            .DistinctBy(pair => pair.Key));
    }

    private static IEnumerable<FormField> GivenNumbers(CatalogueSet catalogue, string matterCode)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ApprovalMatter matter = catalogue.Matter(matterCode);
        return
            from code in matter.Results.Take(1)
            let result = catalogue.FindCertificate(code)
            where result is not null && matter.Kind != MatterKind.AdministrativeLevy && NumberPattern.Parse(result.Numbering.Pattern).IsGivenElsewhere
            select new FormField(
                $"{result.Code}.{GivenNumberKey}", $"{result.Name}编号（{result.Numbering.Pattern}）", "text", false, [new WantedField(matterCode, result.Code, GivenNumberKey)]);
    }

    private static List<FormField> Fields(CatalogueSet catalogue, IEnumerable<string> matterCodes, Func<string, CertificateField, bool> isAsked)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        var asked =
            from code in matterCodes
            let matter = catalogue.FindMatter(code)
            where matter is not null
            from result in matter.Results
            let certificate = catalogue.FindCertificate(result)
            where certificate is not null
            from field in certificate.Fields
            where isAsked(certificate.Code, field)
            select (Matter: code, Certificate: certificate.Code, Field: field);
        return
        [
            .. asked.GroupBy(a => (a.Field.Key, a.Field.Label)).Select(group => new FormField(
                $"{group.First().Certificate}.{group.Key.Key}",
                group.Key.Label,
                group.First().Field.Type,
                group.Any(a => FieldAuthor.IsRequired(a.Certificate, a.Field.Key)),
                [.. group.Select(a => new WantedField(a.Matter, a.Certificate, a.Field.Key))])),
        ];
    }
}
