using ApprovalOffice.Reports.Fonts;
using ApprovalOffice.Reports.Layout;

namespace ApprovalOffice.Reports.Certificates;

/// <summary>建设工程规划许可证附件: the table of buildings, its head on each page, sums at its end.</summary>
internal sealed class PlannedBuildingsAnnex
{
    private readonly ConstructionPlanningPermitModel _model;

    internal PlannedBuildingsAnnex(ConstructionPlanningPermitModel model)
    {
        _model = model;
    }

    internal void AddTo(IDocumentContainer document) => document.Page(page =>
    {
        page.Size(PageSizes.A4);
        page.Margin(18, Unit.Millimetre);
        page.DefaultTextStyle(style => style.FontFamily(OfficeFonts.Song).FontSize(10.5f).LineHeight(1.4f));
        page.Header().PaddingBottom(6).Column(column =>
        {
            column.Item().Text("建设工程规划许可证附件").FontSize(18).Bold().AlignCenter();
            column.Item().Text("单体建筑明细表").FontSize(13).FontFamily(OfficeFonts.Hei).AlignCenter();
            column.Item().PaddingTop(4).Row(row =>
            {
                row.RelativeItem().Text($"许可证号：{_model.Number}");
                row.AutoItem().Text($"发证日期：{ChineseDate.Of(_model.IssueDate)}");
            });
            column.Item().Text($"建设单位（个人）：{_model.OwnerName}");
            column.Item().Text($"建设项目名称：{_model.ProjectName}");
        });
        page.Remark(_model.Verification);
        page.Content().Column(column =>
        {
            column.Item().Table(Rows);
            column.Item().ShowEntire().PaddingTop(12).AlignRight().Width(220).Column(signature =>
            {
                signature.Item().Text(_model.IssueAuthority).FontSize(12).AlignCenter();
                signature.Item().Text(ChineseDate.Of(_model.IssueDate)).FontSize(12).AlignCenter();
                signature.Item().Text("（加盖电子印章处）").FontSize(9).FontColor(Ink.Quiet).AlignCenter();
            });
        });
        page.Footer().PaddingTop(6).Component(new PageFooter(_model.Verification));
    });

    private void Rows(TableDescriptor table)
    {
        table.ColumnsDefinition(columns =>
        {
            columns.ConstantColumn(32);
            columns.RelativeColumn(1.5f);
            columns.RelativeColumn(1.6f);
            columns.ConstantColumn(40);
            columns.ConstantColumn(40);
            columns.ConstantColumn(48);
            columns.RelativeColumn(1.25f);
            columns.RelativeColumn(1.25f);
            columns.RelativeColumn(1.25f);
        });
        table.Header(Head);
        for (var i = 0; i < _model.Buildings.Count; i++)
        {
            var building = _model.Buildings[i];
            table.Cell().Element(Grid.Center).Text($"{i + 1}");
            table.Cell().Element(Grid.Text).Text(building.Number);
            table.Cell().Element(Grid.Text).Text(building.Use);
            table.Cell().Element(Grid.Center).Text($"{building.StoreysAbove}");
            table.Cell().Element(Grid.Center).Text($"{building.StoreysBelow}");
            table.Cell().Element(Grid.Number).Text(building.Height is { } height ? $"{height:0.00}" : "—");
            table.Cell().Element(Grid.Number).Text($"{building.Area:#,0.00}");
            table.Cell().Element(Grid.Number).Text($"{building.AreaAbove:#,0.00}");
            table.Cell().Element(Grid.Number).Text($"{building.AreaBelow:#,0.00}");
        }

        table.Cell().ColumnSpan(6).Element(Grid.Center).Text($"合计（{_model.Buildings.Count} 栋）").Bold();
        table.Cell().Element(Grid.Number).Text($"{_model.Buildings.Sum(building => building.Area):#,0.00}").Bold();
        table.Cell().Element(Grid.Number).Text($"{_model.Buildings.Sum(building => building.AreaAbove):#,0.00}").Bold();
        table.Cell().Element(Grid.Number).Text($"{_model.Buildings.Sum(building => building.AreaBelow):#,0.00}").Bold();
    }

    private static void Head(TableCellDescriptor header)
    {
        header.Cell().RowSpan(2).Element(Grid.Head).Text("序号");
        header.Cell().RowSpan(2).Element(Grid.Head).Text("栋号");
        header.Cell().RowSpan(2).Element(Grid.Head).Text("性质");
        header.Cell().ColumnSpan(2).Element(Grid.Head).Text("层数");
        header.Cell().RowSpan(2).Element(Grid.Head).Text("高度（m）").AlignCenter();
        header.Cell().ColumnSpan(3).Element(Grid.Head).Text("建筑面积（㎡）");
        foreach (var label in new[] { "地上", "地下", "合计", "地上", "地下" })
        {
            header.Cell().Element(Grid.Head).Text(label);
        }
    }
}
