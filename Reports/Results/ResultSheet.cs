using ApprovalOffice.Reports.Fonts;
using ApprovalOffice.Reports.Layout;

namespace ApprovalOffice.Reports.Results;

/// <summary>A result that is a sheet: title, number, a table of all fields, notes, annexes, organ and date where the seal goes.</summary>
internal sealed class ResultSheet
{
    private const int LastTogether = 2;

    private readonly ResultPaperModel _model;

    internal ResultSheet(ResultPaperModel model)
    {
        _model = model;
    }

    internal void AddTo(IDocumentContainer document) => document.Page(page =>
    {
        page.Size(PageSizes.A4);
        page.MarginHorizontal(24, Unit.Millimetre);
        page.MarginTop(22, Unit.Millimetre);
        page.MarginBottom(13, Unit.Millimetre);
        page.DefaultTextStyle(style => style.FontFamily(OfficeFonts.Song).FontSize(12).LineHeight(1.6f));
        page.Header().ShowOnce().PaddingBottom(8).Column(column =>
        {
            column.Item().Text(_model.IssueAuthority).FontSize(15).FontFamily(OfficeFonts.Hei).AlignCenter();
            column.Item().PaddingTop(4).Text(_model.Name).FontSize(_model.Name.Length > 18 ? 18 : 22).Bold().LetterSpacing(0.04f).AlignCenter();
            column.Item().PaddingTop(8).Row(row =>
            {
                row.RelativeItem().Text($"办件编号：{_model.CaseNumber}").FontSize(10.5f);
                row.AutoItem().Text($"编号：{_model.Number}").FontSize(10.5f);
            });
        });
        page.Remark(_model.Verification);
        page.Content().Column(Content);
        page.Footer().PaddingTop(6).Component(new PageFooter(_model.Verification));
    });

    private void Content(ColumnDescriptor column)
    {
        column.Spacing(4);
        column.Item().Table(Fields);
        foreach (var field in _model.Fields.Where(field => FieldTable.In(field.Value) is not null))
        {
            // The heading does not stay behind alone at the foot of a page.
            column.Item().PaddingTop(6).EnsureSpace(80).Column(headed =>
            {
                headed.Item().PaddingBottom(4).Text(field.Label).FontFamily(OfficeFonts.Hei);
                headed.Item().Table(FieldTable.In(field.Value)!.Compose);
            });
        }

        List<Action<IContainer>> notes = [.. Notes()];
        foreach (var note in notes.SkipLast(LastTogether))
        {
            note(column.Item());
        }

        // Never the signature alone on a page (GB/T 9704-2012 §7.3.5.4): the last of the text goes with it, and a line that names an annex is not enough.
        column.Item().ShowEntire().Column(end =>
        {
            end.Spacing(4);
            notes.TakeLast(LastTogether).ToList().ForEach(note => note(end.Item()));
            end.Item().PaddingTop(20).Row(Close);
        });
    }

    private IEnumerable<Action<IContainer>> Notes()
    {
        if (_model.LegalBasis.Length > 0)
        {
            yield return item => item.PaddingTop(6).Text($"依据：{_model.LegalBasis}。").Justify();
        }

        if (_model.Validity.Length > 0)
        {
            yield return item => item.Text($"有效期：{_model.Validity.TrimEnd('。')}。").Justify();
        }

        foreach (var (heading, lines) in ((string, IReadOnlyList<string>)[])[("说明", _model.Notes), ("附件", _model.Annexes)])
        {
            if (lines.Count > 0)
            {
                yield return item => Listed(item, heading, lines);
            }
        }

        if (_model.Remedies is not null)
        {
            yield return item => item.PaddingTop(4).Text(_model.Remedies.Sentence("本文书")).Justify();
        }
    }

    private void Close(RowDescriptor row)
    {
        row.AutoItem().Component(new QrBlock(_model.Verification, 30));
        if (_model.Kind == "合同")
        {
            row.RelativeItem().PaddingTop(10).Column(Parties);
        }
        else
        {
            row.RelativeItem().PaddingTop(18).Column(Signature);
        }
    }

    private void Signature(ColumnDescriptor column)
    {
        column.Item().Text(_model.IssueAuthority).AlignCenter();
        column.Item().Text(ChineseDate.Of(_model.IssueDate)).AlignCenter();
        column.Item().Text("（加盖公章处）").FontSize(9).FontColor(Ink.Quiet).AlignCenter();
    }

    /// <summary>A contract is sealed by both.</summary>
    private void Parties(ColumnDescriptor column)
    {
        column.Item().Row(row =>
        {
            row.Spacing(16);
            row.RelativeItem().Text($"甲方：{_model.IssueAuthority}\n（盖章）\n法定代表人（委托代理人）：");
            row.RelativeItem().Text($"乙方：{_model.HolderName}\n（盖章）\n法定代表人（委托代理人）：");
        });
        column.Item().PaddingTop(6).Text($"签订日期：{ChineseDate.Of(_model.IssueDate)}");
    }

    private void Fields(TableDescriptor table)
    {
        table.ColumnsDefinition(columns =>
        {
            columns.ConstantColumn(130);
            columns.RelativeColumn();
        });
        foreach (var field in _model.Fields)
        {
            table.Cell().Element(Grid.Head).Text(field.Label);
            table.Cell().Element(Grid.Text).Text(FieldTable.In(field.Value) is not null ? "见下表" : field.Value.Length == 0 ? "／" : field.Value);
        }
    }

    private static void Listed(IContainer item, string heading, IReadOnlyList<string> lines) => item.PaddingTop(4).Text(text =>
    {
        text.Span($"{heading}：").FontFamily(OfficeFonts.Hei);
        text.Span(lines.Count == 1 ? lines[0] : string.Join("；", lines.Select((line, i) => $"{i + 1}. {line.TrimEnd('。', '；')}")));
    });
}
