using ApprovalOffice.Reports.Layout;

namespace ApprovalOffice.Reports.AcceptanceNotices;

/// <summary>受理通知书 (catalogue WS-01), also for 视为受理.</summary>
public sealed class AcceptanceNoticeDocument : IDocument
{
    private const string Title = "受理通知书";

    private readonly AcceptanceNoticeModel _model;

    /// <summary>The notice of that content.</summary>
    public AcceptanceNoticeDocument(AcceptanceNoticeModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        _model = model;
    }

    /// <inheritdoc />
    public DocumentMetadata GetMetadata() => OfficeDocument.Metadata(Title, _model.OrganName, _model.Number, _model.MadeAt);

    /// <inheritdoc />
    public DocumentSettings GetSettings() => OfficeDocument.Settings;

    /// <inheritdoc />
    public void Compose(IDocumentContainer container)
    {
        var frame = new LetterFrame(
            _model.OrganName, Title, _model.Number, _model.CaseNumber, _model.ApplicantName, _model.IssuedOn, "加盖行政审批专用章处", _model.Verification);
        LetterPage.AddTo(container, frame, column =>
        {
            column.Paragraph(Opening());
            column.Paragraph(Reason());
            column.Item().PaddingVertical(4).Table(CaseTable);
            column.Paragraph(Counting());
            if (_model.IsCalendarProvisional)
            {
                column.Paragraph(LetterPage.ProvisionalCalendar);
            }

            column.Paragraph("凭办件编号可查询办理进度。");
            if (_model.Materials.Count > 0)
            {
                column.Section("已接收的申请材料", section => section.Item().Table(MaterialTable));
            }
        });
    }

    private string Opening()
    {
        var project = _model.ProjectName.Length == 0 ? string.Empty : $"就“{_model.ProjectName}”";
        return $"你单位（个人）{project}提出的“{_model.MatterName}”申请，本机关已于{ChineseDate.Of(_model.ReceivedOn)}收到。";
    }

    private string Reason()
    {
        var accepted = ChineseDate.Of(_model.AcceptedOn);
        if (_model.IsDeemed)
        {
            return $"本机关自收到申请材料之日起五个工作日内未一次性告知需要补正的全部内容，依据《中华人民共和国行政许可法》第三十二条第一款第（四）项，自收到申请材料之日起即为受理。本申请视为受理，受理日期为{accepted}。";
        }

        var basis = _model.IsLicence ? "依据《中华人民共和国行政许可法》第三十二条第一款第（五）项" : $"依据{_model.LegalBasis}";
        return $"经审查，申请事项属于本机关职权范围，申请材料齐全、符合法定形式，{basis}，本机关决定于{accepted}予以受理。";
    }

    private string Counting()
    {
        var units = new[] { _model.Promised, _model.Statutory }.OfType<TimeLimit>().Select(limit => limit.Unit).Distinct().ToArray();
        var start = _model.IsStatutoryFromReceipt
            ? "法定期限自收到申请之日的次日起计算，承诺期限自受理次日起计算，届满日当日办结的为按期办结。"
            : "期限自受理次日起计算，受理当日不计入，届满日当日办结的为按期办结。";
        var working = units.Contains(DayUnit.WorkingDay) ? "以工作日计的，法定节假日和休息日不计入，调休上班日计入。" : string.Empty;
        var calendar = units.Contains(DayUnit.CalendarDay) ? "以自然日计的，逐日计入。" : string.Empty;
        var excluded = _model.IsLicence
            ? "依法需要听证、招标、拍卖、检验、检测、检疫、鉴定和专家评审的，所需时间不计入期限，本机关将书面告知（《中华人民共和国行政许可法》第四十五条）。"
            : string.Empty;
        return start + working + calendar + excluded;
    }

    private void CaseTable(TableDescriptor table)
    {
        table.ColumnsDefinition(columns =>
        {
            columns.ConstantColumn(78);
            columns.RelativeColumn();
            columns.ConstantColumn(78);
            columns.RelativeColumn();
        });
        Wide(table, "办理事项", _model.MatterName);
        Wide(table, "法定依据", _model.LegalBasis);
        if (_model.ProjectName.Length > 0)
        {
            Wide(table, "项目名称", _model.ProjectName);
        }

        if (_model.ProjectCode.Length > 0)
        {
            Wide(table, "项目代码", _model.ProjectCode);
        }

        Pair(table, "收到日期", ChineseDate.Of(_model.ReceivedOn));
        Pair(table, "受理日期", ChineseDate.Of(_model.AcceptedOn) + (_model.IsDeemed ? "（视为受理）" : string.Empty));
        Wide(table, "承诺时限", _model.Promised.ToString());
        Wide(table, "法定时限", _model.Statutory?.ToString() ?? "法律、法规未规定");
        Pair(table, "咨询窗口", _model.Contact);
        Pair(table, "咨询电话", _model.ContactPhone);
    }

    private static void Pair(TableDescriptor table, string label, string value)
    {
        table.Cell().Element(Grid.Head).Text(label);
        table.Cell().Element(Grid.Text).Text(value);
    }

    private static void Wide(TableDescriptor table, string label, string value)
    {
        table.Cell().Element(Grid.Head).Text(label);
        table.Cell().ColumnSpan(3).Element(Grid.Text).Text(value);
    }

    private void MaterialTable(TableDescriptor table)
    {
        table.ColumnsDefinition(columns =>
        {
            columns.ConstantColumn(36);
            columns.RelativeColumn(3);
            columns.ConstantColumn(64);
            columns.ConstantColumn(40);
            columns.RelativeColumn(1.6f);
        });
        table.Header(header =>
        {
            foreach (var label in new[] { "序号", "材料名称", "形式", "份数", "备注" })
            {
                header.Cell().Element(Grid.Head).Text(label);
            }
        });
        for (var i = 0; i < _model.Materials.Count; i++)
        {
            var material = _model.Materials[i];
            table.Cell().Element(Grid.Center).Text($"{i + 1}");
            table.Cell().Element(Grid.Text).Text(material.Name);
            table.Cell().Element(Grid.Center).Text(material.Form);
            table.Cell().Element(Grid.Center).Text($"{material.Copies}");
            table.Cell().Element(Grid.Text).Text(material.Remark);
        }
    }
}
