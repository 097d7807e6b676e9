using System.Xml;

namespace ApprovalOffice.Reports.Workbooks;

/// <summary>Which cell styles of a workbook show a number as a date (ECMA-376 part 1, 18.8.30 and 18.8.45).</summary>
internal sealed class SheetFormats
{
    private readonly List<bool> _dates = [];

    public bool IsDate(int style) => style >= 0 && style < _dates.Count && _dates[style];

    public static SheetFormats Read(XmlReader xml)
    {
        SheetFormats formats = new();
        Dictionary<int, string> codes = [];
        bool cells = false;
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "cellXfs")
            {
                break;
            }

            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (xml.LocalName == "numFmt" && int.TryParse(xml.GetAttribute("numFmtId"), out int id))
            {
                codes[id] = xml.GetAttribute("formatCode") ?? "";
            }
            else if (xml.LocalName == "cellXfs")
            {
                cells = true;
            }
            else if (cells && xml.LocalName == "xf")
            {
                formats._dates.Add(int.TryParse(xml.GetAttribute("numFmtId"), out int format)
                    && (format is (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58) || (codes.TryGetValue(format, out string? code) && ShowsDate(code))));
            }
        }

        return formats;
    }

    // Letters in quotes, behind a backslash or in brackets say nothing of dates.
    private static bool ShowsDate(string code)
    {
        bool quoted = false;
        for (int at = 0; at < code.Length; at++)
        {
            switch (code[at])
            {
                case '"':
                    quoted = !quoted;
                    break;
                case '\\' or '_' or '*' when !quoted:
                    at++;
                    break;
                case '[' when !quoted:
                    int end = code.IndexOf(']', at);
                    at = end < 0 ? code.Length : end;
                    break;
                case 'y' or 'Y' or 'd' or 'D' or 'h' or 'H' when !quoted:
                    return true;
                default:
                    break;
            }
        }

        return false;
    }
}
