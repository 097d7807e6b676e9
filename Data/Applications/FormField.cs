using System.Globalization;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Applications;

/// <summary>A field of a unified form 一张表单: asked once, whichever results want it.</summary>
/// <param name="Id">Key of the answer: result code and field key of the first result that wants it, e.g. «ZZ-30.constructionUnit».</param>
/// <param name="Label">Label.</param>
/// <param name="Type">text, longText, table, number, money, area, date, month, uscc, bool, dict, range, code.</param>
/// <param name="IsRequired">Whether submission needs it.</param>
/// <param name="Wanted">The fields of results it answers, as «result.key», with the matter that produces the result.</param>
public sealed record FormField(string Id, string Label, string Type, bool IsRequired, IReadOnlyList<WantedField> Wanted)
{
    /// <summary>Whether the answer is a paragraph.</summary>
    public bool IsLong => Type is "longText" or "table";

    /// <summary>Longest answer, in characters.</summary>
    public TextLimit Limit => (IsLong ? OfficeText.Opinion : OfficeText.Line) with { Label = Label };

    /// <summary>What is wrong with an answer, in Chinese; null when it can stand.</summary>
    public string? ProblemOf(string? answer)
    {
        if (string.IsNullOrWhiteSpace(answer))
        {
            return IsRequired ? $"请填写{Label}" : null;
        }

        try
        {
            OfficeText.Clean(answer, Limit, Id);
        }
        catch (RuleBroken broken)
        {
            return broken.Message;
        }

        string narrow = OfficeText.Narrow(answer);
        return Type switch
        {
            "number" or "money" or "area" when !decimal.TryParse(narrow, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal number) || number < 0 =>
                $"{Label}应填写不小于 0 的数字",
            "date" when !DateOnly.TryParseExact(narrow, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) =>
                $"{Label}应填写日期，例如 2026-03-01",
            "month" when !DateOnly.TryParseExact(narrow + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) =>
                $"{Label}应填写年月，例如 2026-03",
            "uscc" => CreditCode.ProblemOf(narrow),
            _ => null,
        };
    }
}
