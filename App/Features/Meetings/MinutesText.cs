using ApprovalOffice.Data.Meetings;

namespace ApprovalOffice.App.Features.Meetings;

/// <summary>The first draft of the minutes: what was recorded, in sentences; everything after that is edited by people.</summary>
internal static class MinutesText
{
    /// <summary>The paragraphs.</summary>
    public static IReadOnlyList<string> Of(MeetingSheet sheet) =>
    [
        $"会议听取了与会单位的意见，对以下{sheet.Items.Count}项议题进行了讨论。",
        .. sheet.Items.Select(line => Item(sheet, line)),
    ];

    private static string Item(MeetingSheet sheet, AgendaLine line)
    {
        List<string> parts = [$"关于{line.Item.Title.Replace('　', ' ')}{(line.CaseNumber is { } number ? $"（{number}）" : "")}。"];
        parts.AddRange(sheet.Participants.Select(p => (Who: p, Said: line.OpinionOf(p.Id))).Where(one => one.Said is not null)
            .Select(one => $"{one.Who.Speaker}{one.Said!.Conclusion.Chinese()}{(one.Said.RequiredChanges.Length > 0 ? $"：{Flat(one.Said.RequiredChanges)}" : "")}。"));
        if (line.Opinions.Any(o => o.Vote is not null))
        {
            parts.Add($"表决：{string.Join("，", Enum.GetValues<MeetingVote>().Select(v => $"{v.Chinese()}{line.Opinions.Count(o => o.Vote == v)}"))}。");
        }

        if (line.Item.Resolution is { } resolution)
        {
            parts.Add($"会议议定（{resolution.Chinese()}）：{Flat(line.Item.ResolutionText ?? "")}。");
        }

        if (line.Item.EscalationDecision is { } decided)
        {
            parts.Add($"协调意见：{Flat(decided)}。");
        }

        if (line.Conditions.Count > 0)
        {
            parts.Add($"条件：{string.Join("；", line.Conditions.Select((c, i) => $"{i + 1}. {c.Sentence}"))}。");
        }

        return string.Concat(parts);
    }

    private static string Flat(string text) => text.Replace('\n', '；').TrimEnd('。');
}
