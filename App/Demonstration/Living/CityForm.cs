using System.Globalization;
using ApprovalOffice.Data.Applications;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Catalogue.Matters;

namespace ApprovalOffice.App.Demonstration.Living;

/// <summary>What invented people write into forms: something of the right kind for every field.</summary>
internal static class CityForm
{
    /// <summary>An applicant's answers.</summary>
    public static FormAnswers Applicant(IEnumerable<FormField> fields) => Answers(fields, f => f.Id);

    /// <summary>What the office fills in for the result of a matter.</summary>
    public static FormAnswers Office(CatalogueSet catalogue, string matterCode, Guid seed)
    {
        FormAnswers answers = Answers(UnifiedForm.OfficeFields(catalogue, matterCode), f => f.Wanted[0].Key);
        ApprovalMatter matter = catalogue.Matter(matterCode);
        if (matter.Kind == MatterKind.AdministrativeLevy && answers.Has("item"))
        {
            answers = answers.With("item", $"{matter.Name.Replace("征收", "", StringComparison.Ordinal)}，按本市公布的标准核定");
        }

        return answers.Has(UnifiedForm.GivenNumber)
            ? answers.With(UnifiedForm.GivenNumber, $"D990101S2026-{(uint)seed.GetHashCode() % 10_000_000_000L:D10}")
            : answers;
    }

    /// <summary>A receipt number of the treasury's system, 8 and 10 digits.</summary>
    public static string ReceiptNumber(Guid seed) =>
        $"99010126-{(uint)seed.GetHashCode() % 10_000_000_000L:D10}";

    private static FormAnswers Answers(IEnumerable<FormField> fields, Func<FormField, string> keyOf) =>
        FormAnswers.Of(fields.Select(f => KeyValuePair.Create(keyOf(f), AnswerTo(f))));

    private static string AnswerTo(FormField field) => (field.Wanted[0].Key, field.Type) switch
    {
        ("amount", "money") => "126000.00",
        ("item", _) => "城市基础设施配套费，每平方米 30 元",
        (_, "number" or "money" or "area") => (1200 + (field.Label.Length * 10)).ToString(CultureInfo.InvariantCulture),
        (_, "date") => "2026-12-31",
        (_, "month") => "2026-12",
        (_, "bool") => "是",
        (string key, _) => CityWords.For(key, field.Label) ?? "按批准的方案执行",
    };
}
