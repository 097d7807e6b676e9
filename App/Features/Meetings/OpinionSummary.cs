using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Meetings;
using ApprovalOffice.Reports.Workbooks;

namespace ApprovalOffice.App.Features.Meetings;

/// <summary>会商意见汇总表 of a meeting as a workbook: a line for each opinion, then the results and conditions.</summary>
internal static class OpinionSummary
{
    private static readonly IReadOnlyList<ReportColumn> Columns =
    [
        new() { Title = "议题", Kind = ColumnKind.Text, Width = 40 },
        new() { Title = "办件编号", Kind = ColumnKind.Code, Width = 26 },
        new() { Title = "单位", Kind = ColumnKind.Text, Width = 30 },
        new() { Title = "意见", Kind = ColumnKind.Text, Width = 16, Definition = "同意、原则同意需修改、不同意、无关；没有发表意见的单位不列" },
        new() { Title = "修改要求或者理由", Kind = ColumnKind.Text, Width = 50 },
        new() { Title = "表决", Kind = ColumnKind.Text, Width = 8, Definition = "议题需要表决的才有；申请人不表决" },
        new() { Title = "发表人", Kind = ColumnKind.Text, Width = 12 },
        new() { Title = "日期", Kind = ColumnKind.Date, Width = 12 },
        new() { Title = "议定结果", Kind = ColumnKind.Text, Width = 22 },
        new() { Title = "议定事项和条件", Kind = ColumnKind.Text, Width = 60 },
    ];

    /// <summary>The report.</summary>
    public static TableReport Of(MeetingSheet sheet, SheetNotes notes) => new()
    {
        Title = "会商意见汇总表",
        Subtitle = $"{sheet.Meeting.Subject}　{MeetingNames.Span(sheet.Meeting.StartsAt, sheet.Meeting.EndsAt)}　召集部门：{sheet.Meeting.LeadOrganName}",
        Columns = Columns,
        Rows = [.. sheet.Items.SelectMany(line => Rows(sheet, line))],
        Notes = notes,
    };

    private static IEnumerable<IReadOnlyList<SheetValue>> Rows(MeetingSheet sheet, AgendaLine line)
    {
        string agreed = string.Join("\n", line.Conditions.Select(c => c.Sentence).Prepend(line.Item.ResolutionText ?? "").Where(one => one.Length > 0));
        List<(MeetingParticipant? Who, MeetingOpinion? Said)> said = [.. sheet.Participants.Select(p => ((MeetingParticipant?)p, line.OpinionOf(p.Id))).Where(one => one.Item2 is not null)];
        foreach ((MeetingParticipant? who, MeetingOpinion? opinion) in said.Count > 0 ? said : [(null, null)])
        {
            yield return
            [
                SheetValue.Of(line.Item.Title), SheetValue.Of(line.CaseNumber), SheetValue.Of(who?.Name), SheetValue.Of(opinion?.Conclusion.Chinese()), SheetValue.Of(opinion?.RequiredChanges),
                SheetValue.Of(opinion?.Vote?.Chinese()), SheetValue.Of(opinion?.GivenBy), SheetValue.Of(opinion is null ? (DateOnly?)null : OfficeZone.DateOf(opinion.GivenAt)),
                SheetValue.Of(line.Item.Resolution?.Chinese()), SheetValue.Of(agreed),
            ];
        }
    }
}
