namespace ApprovalOffice.Reports.Layout;

/// <summary>A part of a report: heading, text, and a table where figures are told.</summary>
/// <param name="Heading">Without its ordinal.</param>
/// <param name="Paragraphs">The text.</param>
/// <param name="Labels">Heads of the columns; empty where there is no table.</param>
/// <param name="Rows">Rows of the table, each with a cell for each column.</param>
public sealed record ReportSection(string Heading, IReadOnlyList<string> Paragraphs, IReadOnlyList<string> Labels, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    internal static void AddTo(ColumnDescriptor column, IReadOnlyList<ReportSection> sections)
    {
        for (var i = 0; i < sections.Count; i++)
        {
            var section = sections[i];
            column.LetterHeading($"{ChineseOrdinal.Of(i + 1)}、{section.Heading}");
            foreach (var paragraph in section.Paragraphs)
            {
                column.LetterParagraph(paragraph);
            }

            if (section.Labels.Count > 0)
            {
                column.Item().PaddingBottom(8).DefaultTextStyle(style => style.LetterSpacing(0)).Column(table => table.Table(
                    [.. section.Labels.Select((_, at) => Math.Clamp(section.Rows.Select(row => row[at].Length).Append(section.Labels[at].Length).Max(), 3, 16))],
                    section.Labels,
                    section.Rows));
            }
        }
    }
}
