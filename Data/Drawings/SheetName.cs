using System.Text.RegularExpressions;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Drawings;

/// <summary>
/// Reads what a sheet is from the name of its file, as design offices name them: «建施-01 总平面图.pdf», «结施03_基础平面图.dwg». The letters before the
/// number tell the discipline (房屋建筑制图统一标准 GB/T 50001, 图纸编号). What cannot be read is left for a person to say.
/// </summary>
public static partial class SheetName
{
    // The first that fits; the longer words before those they begin with.
    private static readonly (string Word, DrawingDiscipline Discipline)[] Words =
    [
        ("勘", DrawingDiscipline.Survey), ("岩土", DrawingDiscipline.Survey),
        ("总", DrawingDiscipline.SitePlan),
        ("建", DrawingDiscipline.Architecture), ("结", DrawingDiscipline.Structure),
        ("给", DrawingDiscipline.Plumbing), ("排水", DrawingDiscipline.Plumbing), ("水", DrawingDiscipline.Plumbing),
        ("暖", DrawingDiscipline.Hvac), ("通风", DrawingDiscipline.Hvac), ("空调", DrawingDiscipline.Hvac),
        ("电", DrawingDiscipline.Electrical),
        ("消", DrawingDiscipline.Fire), ("人防", DrawingDiscipline.CivilDefence), ("防雷", DrawingDiscipline.Lightning), ("雷", DrawingDiscipline.Lightning),
        ("节能", DrawingDiscipline.EnergySaving), ("绿", DrawingDiscipline.GreenBuilding),
    ];

    /// <summary>Number, title and discipline as far as the name tells them; what it does not tell is empty.</summary>
    public static SheetParticulars Read(string fileName)
    {
        string name = OfficeText.Narrow(Path.GetFileNameWithoutExtension(fileName ?? "")).Trim();
        Match match = Numbered().Match(name);

        // «scan_0007» is no number of a drawing; «A-101» may be.
        if (!match.Success || (match.Groups["prefix"].Length > 2 && DisciplineOf(match.Groups["prefix"].Value) is null))
        {
            return new SheetParticulars("", name, DisciplineOf(name));
        }

        string prefix = match.Groups["prefix"].Value.Trim();
        return new SheetParticulars($"{prefix}-{match.Groups["number"].Value}", match.Groups["title"].Value.Trim(), DisciplineOf(prefix));
    }

    private static DrawingDiscipline? DisciplineOf(string prefix) =>
        Array.Find(Words, word => prefix.StartsWith(word.Word, StringComparison.Ordinal)) is { Word: not null } found ? found.Discipline : null;

    [GeneratedRegex(
        @"^(?<prefix>\p{L}{1,6})[\s\-_—–]*(?<number>\d{1,4}[A-Za-z]?(?:[\-.]\d{1,3})*)(?=$|[\s_\-—–.、，:：]|\p{L})[\s_\-—–.、，:：]*(?<title>.*)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numbered();
}
