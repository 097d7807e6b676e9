using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Cases.Review;
using ApprovalOffice.Data.Catalogue.Matters;
using ApprovalOffice.Data.Clock;

namespace ApprovalOffice.App.Features.Review;

/// <summary>Turns the loaded case into the plain rows of the page.</summary>
/// <param name="subject">The case, loaded whole.</param>
/// <param name="urlOf">Where a stored content opens.</param>
internal sealed class ReviewRows(ApprovalCase subject, Func<(string Digest, string Name), string> urlOf)
{
    private static readonly HashSet<CaseAction> Beside =
    [
        CaseAction.InspectSite, CaseAction.InformOfHearing, CaseAction.RequestHearing, CaseAction.InformThirdParty, CaseAction.RecordStatement,
        CaseAction.HoldHearing, CaseAction.ReportUpward,
    ];

    /// <summary>Which case it is.</summary>
    public static ReviewHead Head(ApprovalCase subject, ApprovalMatter matter, WorkingCalendar calendar, DateOnly today)
    {
        int? remaining = subject.Times is { } times ? new CaseClock(calendar).Remaining(times, today) : null;
        return new ReviewHead(
            subject.Number?.Value ?? "", subject.State, subject.Matter.Name, matter.Words, subject.Subject.ProjectName, subject.Subject.ProjectCode.Value,
            subject.Subject.ApplicantName, subject.Organ.OrganName, subject.Organ.SectionName ?? "", subject.HandlerId, subject.HandlerName, subject.Contact.Scale,
            subject.AcceptedAt is { } accepted ? OfficeZone.DateOf(accepted) : null,
            Lights.Of(subject.Due, today), DayWords.Remaining(remaining, subject.Limits.PromisedUnit), subject.Due.PromisedDue, subject.Due.StatutoryDue,
            subject.ReliesOnUnarrangedYear);
    }

    /// <summary>The review points.</summary>
    public List<ReviewPoint> Points(IReadOnlyDictionary<Guid, string> names) =>
        [.. subject.Findings.OrderBy(f => f.PointNumber).Select(f => new ReviewPoint(
            f.PointNumber, f.Point, f.Conclusion, f.Opinion, f.ReviewerId is { } id ? names.GetValueOrDefault(id) : null, f.FoundAt))];

    /// <summary>The materials with the files in force.</summary>
    public List<ReviewMaterial> Materials() =>
        [.. subject.Materials.OrderBy(m => m.Sort).Select(m => new ReviewMaterial(
            m.Id, m.Name, m.Verdict.Chinese(), Remark(m), Files(m), subject.RevisedMaterials.Contains(m), m.Verdict))];

    /// <summary>The intervals, the newest first.</summary>
    public List<ReviewSuspension> Suspensions() =>
        [.. subject.Suspensions.OrderByDescending(s => s.StartOn).ThenByDescending(s => s.Id).Select(s => new ReviewSuspension(
            s.Id, s.Kind, s.IsRevision, s.StopsStatutory, s.LegalGround, s.Reason, s.StartOn, s.PlannedEndOn, s.EndOn, s.HearingOn))];

    /// <summary>The opinions, the newest first.</summary>
    public List<ReviewOpinion> Opinions() =>
        [.. subject.OpinionRequests.OrderByDescending(o => o.AskedAt).Select(o => new ReviewOpinion(
            o.Id, o.OrganId, o.OrganName, o.Round, o.Question, o.DueOn, o.SilenceIsConsent, o.AskedAt, o.Conclusion, o.Answer, o.ClosedAt, o.Conditions, o.Attachments))];

    /// <summary>What was told, seen and heard on the way, the newest first.</summary>
    public List<ReviewProceeding> Proceedings() =>
        [.. subject.Events.Where(e => Beside.Contains(e.Action)).OrderByDescending(e => e.Sequence).Select(e => new ReviewProceeding(
            e.Sequence, e.Action.Chinese(subject.Matter.Kind), e.OccurredAt, $"{e.Who} {e.OrganName}".Trim(), e.Text))];

    /// <summary>The extension in words.</summary>
    public string? Extension() => subject.Extensions.Count > 0 && subject.Extensions[0] is { } granted
        ? $"{OfficeDay(granted.GrantedOn)} 已延长 {granted.Days} {DayWords.Chinese(granted.Unit)}：{granted.Reason}"
        : subject.Limits.Extension is { } allowed
            ? $"依法可以延长一次，{allowed.Days} {DayWords.Chinese(allowed.Unit)}（{subject.Limits.ExtensionGround}）"
            : null;

    /// <summary>The signing rounds, the newest first.</summary>
    public List<ReviewRound> Rounds() => [.. subject.SigningRounds.OrderByDescending(r => r.Round).Select(Round)];

    /// <summary>The papers.</summary>
    public List<ReviewPaper> Papers(IEnumerable<OfficialDocument> documents) =>
        [.. documents.Select(d => new ReviewPaper(d.Title, d.Number, d.Digest is { } digest ? urlOf((digest, $"{d.Title} {d.Number}.pdf")) : null))];

    private static string OfficeDay(DateOnly day) => Shell.OfficeTime.Show(day);

    private static string? Remark(CaseMaterial material) =>
        material.SuppliedBy ?? (material.NotApplicableReason is { } reason ? $"申请人说明不适用：{reason}" : material.VerdictReason);

    private List<ReviewFileLink> Files(CaseMaterial material) =>
        [.. material.Current.OrderByDescending(i => i.HandedInAt).Select(i => new ReviewFileLink(
            i.FileName, i.ContentType, i.Length, i.Round, i.HandedInAt, urlOf((i.Digest, i.FileName))))];

    private static ReviewRound Round(SigningRound round)
    {
        List<ReviewSignature> steps = [.. round.Steps.OrderBy(s => s.Number).Select(s => new ReviewSignature(
            s.Number, s.Title.Chinese(), s.Who, s.Verdict.Chinese(), s.Opinion, s.SignedAt))];
        if (round.IsOpen)
        {
            for (int number = steps.Count + 1; number <= round.StepsNeeded; number++)
            {
                SigningStepTitle title = (SigningStepTitle)Math.Min(number - 1, (int)SigningStepTitle.Head);
                steps.Add(new ReviewSignature(number, title.Chinese(), null, null, null, null));
            }
        }

        return new ReviewRound(round.Round, round.Proposal, round.IsOpen, round.WasReturned, round.NextIsLast, round.IsAlone, steps);
    }
}
