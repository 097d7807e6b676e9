using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Review;

namespace ApprovalOffice.App.Features.Cases.Sheets;

/// <summary>Makes the inner part of the page.</summary>
internal static class ReviewSheets
{
    public static ReviewSheet Of(ApprovalCase subject) => new(
        [.. subject.Findings.Select(f => new FindingLine(f.PointNumber, f.Point, f.Conclusion?.Chinese() ?? "未审", f.Opinion))],
        [.. subject.OpinionRequests.Select(o => new OpinionLine(
            o.OrganName, o.Round, o.Question, o.AskedAt, o.DueOn, o.Conclusion?.Chinese() ?? "待答复", o.Answer, o.ClosedAt, o.Conditions, o.Attachments))],
        [.. subject.SigningRounds.SelectMany(Of)]);

    private static IEnumerable<SignatureLine> Of(SigningRound round)
    {
        foreach (SigningStep step in round.Steps)
        {
            yield return new SignatureLine(round.Round, step.Number, step.Title.Chinese(), step.Who, step.Verdict.Chinese(), step.Opinion, step.SignedAt);
        }

        if (round.IsOpen)
        {
            yield return new SignatureLine(round.Round, round.Steps.Count + 1, round.NextTitle.Chinese(), "", "待签", null, null);
        }
    }
}
