using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.App.Features.Window;

/// <summary>The resubmission of a correction beside the version before it, in words: files by their content, the form field by field.</summary>
internal static class RoundComparison
{
    /// <summary>What has changed of what a point is about; empty while the round is open, whose answer is still being written.</summary>
    public static IReadOnlyList<string> Of(ApprovalCase subject, Correction round, CorrectionPoint point) => round.ClosedAt is not { } closed ? []
        : point.MaterialCode is { } code ? Files(subject.Materials.FirstOrDefault(m => m.MaterialCode == code), round.ToldAt, closed)
        : Form(round);

    /// <summary>What has changed without being asked for.</summary>
    public static IReadOnlyList<string> Unasked(ApprovalCase subject, Correction round) => round.ClosedAt is not { } closed ? [] :
    [
        .. subject.Materials.Where(m => round.Points.All(p => p.MaterialCode != m.MaterialCode))
            .SelectMany(m => Files(m, round.ToldAt, closed).Select(change => $"{m.Name}：{change}")),
        .. round.Points.Any(p => p.MaterialCode is null) ? [] : Form(round).Select(change => $"申请表：{change}"),
    ];

    private static List<string> Files(CaseMaterial? material, DateTime from, DateTime to) =>
        material is null ? [] : [.. FileChanges.Between(material, from, to).Select(Sentence)];

    private static string Sentence(FileChange change) => change switch
    {
        { After: null } => $"撤下 {change.Before!.FileName}",
        { IsSameContent: true } => $"重新上传 {change.After.FileName}，内容与补正前的文件相同",
        { Before: not null } => $"替换 {change.After.FileName}，内容已变",
        _ => $"新增 {change.After.FileName}",
    };

    private static List<string> Form(Correction round) => round is not { FormBefore: { } before, FormAfter: { } after } ? [] :
    [
        .. before.Select(a => a.Key).Union(after.Select(a => a.Key), StringComparer.Ordinal).Where(label => before[label] != after[label])
            .Select(label => $"{label}：{Shown(before[label])} → {Shown(after[label])}"),
    ];

    private static string Shown(string text) => text.Length == 0 ? "（空）" : PhoneNumber.TryParse(text, out PhoneNumber phone) ? phone.Masked : text;
}
