using System.Globalization;
using ApprovalOffice.Data.Acceptance;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Meetings;
using ApprovalOffice.Reports.Acceptances;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Papers;

/// <summary>Turns a joint acceptance into the plain records of its letters; they are papers of the case of the joint acceptance.</summary>
internal static class AcceptanceLetters
{
    /// <summary>The letter of a kind.</summary>
    public static FrozenPaper Of(PaperContext paper, NoticeKind kind)
    {
        JointAcceptance acceptance = paper.Work.Db.Set<JointAcceptance>().Local.Single(a => a.Id == paper.Happened.RowOf());
        string code = NoticeStyle.Of(kind)!.Code;
        return kind switch
        {
            NoticeKind.AcceptanceVisit => new FrozenPaper(code, "联合验收现场核验通知书", Visit(paper, acceptance)),
            NoticeKind.Rectification => new FrozenPaper(code, "联合验收整改通知书", Rectification(paper, acceptance)),
            NoticeKind.UnitAcceptance => new FrozenPaper(code, "单位工程竣工联合验收意见书", Units(paper, acceptance)),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
        };
    }

    private static AcceptanceVisitModel Visit(PaperContext paper, JointAcceptance acceptance)
    {
        DateTime local = OfficeZone.LocalOf(acceptance.VisitAt!.Value);
        List<AcceptancePart> looked = [.. acceptance.Parts.Where(p => p.Verdict == PartVerdict.Open)];
        HashSet<Guid> organs = [.. looked.Select(p => p.OrganId), acceptance.LeadOrganId];
        return new AcceptanceVisitModel(
            paper.Head(DateOnly.FromDateTime(local)), acceptance.Scope, acceptance.Round,
            string.Create(CultureInfo.InvariantCulture, $"{local.Year}年{local.Month}月{local.Day}日（星期{MeetingNames.Weekday(DateOnly.FromDateTime(local))}）{local.Hour}时{(local.Minute == 0 ? "" : $"{local.Minute:00}分")}"),
            acceptance.VisitPlace, acceptance.VisitContact, [.. looked.Select(p => $"{p.MatterName}（{p.OrganName}）")],
            [.. acceptance.Participants.Where(p => p.OrganId is not { } organ || organs.Contains(organ)).Select(p => $"{p.Name}{(p.PersonName is { } person ? $"：{person}" : "")}")]);
    }

    private static RectificationNoticeModel Rectification(PaperContext paper, JointAcceptance acceptance) => new(
        paper.Head(acceptance.DueOn), acceptance.Scope,
        [.. acceptance.Parts.Where(p => p.Verdict != PartVerdict.Passed).Select(p => new RectificationPoint(p.MatterName, p.OrganName, p.Verdict.Chinese(), p.Last!.What, p.Last.Place, p.Last.DueOn))],
        acceptance.DueOn!.Value, acceptance.SuspensionId is not null);

    private static UnitAcceptanceModel Units(PaperContext paper, JointAcceptance acceptance)
    {
        HashSet<Guid?> units = [.. acceptance.Units.Select(u => (Guid?)u.UnitId)];
        decimal area = paper.Work.Db.Set<JointSurvey>().Local.SelectMany(s => s.Results).MaxBy(r => r.Number)?.Figures.Where(f => units.Contains(f.UnitId)).Sum(f => f.AreaAbove + f.AreaBelow) ?? 0;
        return new UnitAcceptanceModel(
            paper.Head(acceptance.RestDueOn), acceptance.Scope, area > 0 ? string.Create(CultureInfo.InvariantCulture, $"{area:0.##}平方米") : "",
            [.. acceptance.Parts.Select(p => new AcceptedPart(p.MatterName, p.OrganName, p.Last is { } last ? OfficeZone.DateOf(last.GivenAt) : null, p.Last?.Round ?? 0))],
            acceptance.UnitFirstUse!, acceptance.Isolation!, acceptance.RestDueOn!.Value, acceptance.Conclusion!);
    }
}
