using ApprovalOffice.App.Access;
using ApprovalOffice.App.Features.Review;
using ApprovalOffice.App.Papers;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Review;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Catalogue.Matters;
using ApprovalOffice.Data.People;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Demonstration.Living;

// What the departments do with an accepted case until it is decided.
internal sealed partial class CityProject
{
    /// <summary>The accepted matters of the project that are not decided, those first on whose decision others wait.</summary>
    public async Task<IReadOnlyList<string>> UndecidedAsync()
    {
        List<string> open = await office.ReadAsync(db => db.Set<ApprovalCase>().AsNoTracking()
            .Where(c => c.Subject.WorkId == workId && (c.State == CaseState.Accepted || c.State == CaseState.UnderReview))
            .Select(c => c.Matter.Code).ToListAsync());
        List<string> ordered = [];
        while (open.Count > 0)
        {
            string next = open.Order(StringComparer.Ordinal).First(code => !catalogue.Matter(code).Prerequisites.Any(open.Contains));
            ordered.Add(next);
            open.Remove(next);
        }

        return ordered;
    }

    /// <summary>The organ's officer takes the case and finds on every point; the result's fields are filled in.</summary>
    public async Task ReviewAsync(string matterCode, ReviewConclusion lastPoint = ReviewConclusion.Meets)
    {
        Seen subject = await SeenAsync(matterCode);
        string reviewer = await office.OfAsync(subject.OrganId, Role.Reviewer);
        if (subject.State == CaseState.Accepted)
        {
            await office.DoAsync<StartReview>(reviewer, use => use.RunAsync(TargetOf(subject), CancellationToken.None));
        }

        await DoAsync(matterCode, reviewer, Permissions.ReviewCases, "填写审查意见", work =>
        {
            foreach (ReviewFinding finding in work.Case.Findings.ToList())
            {
                ReviewConclusion found = finding.PointNumber == work.Case.Findings.Count ? lastPoint : ReviewConclusion.Meets;
                work.Case.Find(finding.PointNumber, found, found == ReviewConclusion.Fails ? "所提交的内容不符合本要点的要求" : null, work.Act);
            }

            work.Case.FillResult(CityForm.Office(catalogue, matterCode, subject.Id), work.Act);
        });
    }

    /// <summary>The officer only takes the case in hand.</summary>
    public async Task TakeAsync(string matterCode)
    {
        Seen subject = await SeenAsync(matterCode);
        await office.DoAsync<StartReview>(await office.OfAsync(subject.OrganId, Role.Reviewer), use => use.RunAsync(TargetOf(subject), CancellationToken.None));
    }

    /// <summary>提请审签.</summary>
    public async Task ProposeAsync(string matterCode, CaseDecision decision = CaseDecision.Grant)
    {
        Seen subject = await SeenAsync(matterCode);
        await office.DoAsync<ProposeDecision>(
            await office.OfAsync(subject.OrganId, Role.Reviewer),
            use => use.RunAsync(TargetOf(subject), decision, decision == CaseDecision.Grant ? "经审查，符合法定条件，拟同意。" : "经审查，不符合法定条件，拟不同意。", CancellationToken.None));
    }

    /// <summary>Reviewed, proposed and granted; the papers are made and the result issued.</summary>
    public async Task GrantAsync(string matterCode)
    {
        Seen subject = await SeenAsync(matterCode);
        if (!subject.IsSigned)
        {
            await ReviewAsync(matterCode);
            await ProposeAsync(matterCode);
            subject = await SeenAsync(matterCode);
        }

        await office.DoAsync<GrantCase>(
            await office.OfAsync(subject.OrganId, Role.Approver), use => use.RunAsync(TargetOf(subject), "同意。", CancellationToken.None));
    }

    /// <summary>Reviewed, proposed and denied.</summary>
    public async Task DenyAsync(string matterCode, string reason)
    {
        await ReviewAsync(matterCode, ReviewConclusion.Fails);
        await ProposeAsync(matterCode, CaseDecision.Deny);
        Seen subject = await SeenAsync(matterCode);
        await office.DoAsync<DenyCase>(
            await office.OfAsync(subject.OrganId, Role.Approver),
            use => use.RunAsync(
                TargetOf(subject), reason, "如不服本决定，可以自收到之日起六十日内申请行政复议，或者在六个月内提起行政诉讼。", CancellationToken.None));
    }

    /// <summary>A special procedure of the matter begins; only such as the catalogue knows for it.</summary>
    /// <param name="matterCode">The matter.</param>
    /// <param name="reason">Why.</param>
    /// <param name="plannedEnd">When it is to be over.</param>
    /// <param name="kind">Which of the matter's procedures; null for the first of them.</param>
    /// <param name="hearingOn">Day of the hearing, where it is one.</param>
    public async Task SuspendAsync(string matterCode, string reason, DateOnly plannedEnd, string? kind = null, DateOnly? hearingOn = null)
    {
        Seen subject = await SeenAsync(matterCode);
        SpecialProcedure procedure = catalogue.Matter(matterCode).SpecialProcedures.First(p => kind is null || p.Name == kind);
        await office.DoAsync<SuspendClock>(
            await office.OfAsync(subject.OrganId, Role.Reviewer),
            use => use.RunAsync(
                TargetOf(subject),
                new SuspensionForm { Kind = procedure.Name, LegalGround = procedure.Legal, Reason = reason, PlannedEndOn = plannedEnd, HearingOn = hearingOn },
                CancellationToken.None));
    }

    /// <summary>The special procedure is over.</summary>
    public async Task ResumeAsync(string matterCode, string words)
    {
        Seen subject = await SeenAsync(matterCode);
        Guid suspension = await office.ReadAsync(db => db.Set<ApprovalCase>().Where(c => c.Id == subject.Id)
            .SelectMany(c => c.Suspensions).Where(s => s.EndOn == null).Select(s => s.Id).SingleAsync());
        await office.DoAsync<ResumeClock>(
            await office.OfAsync(subject.OrganId, Role.Reviewer),
            use => use.RunAsync(TargetOf(subject), suspension, words, CancellationToken.None));
    }

    /// <summary>Materials are revised with the applicant's consent.</summary>
    public async Task ReviseAsync(string matterCode, string points, DateOnly dueOn)
    {
        Seen subject = await SeenAsync(matterCode);
        await office.DoAsync<BeginRevision>(
            await office.OfAsync(subject.OrganId, Role.Reviewer),
            use => use.RunAsync(TargetOf(subject), new RevisionForm { Points = points, Consent = "申请人已书面同意", DueOn = dueOn }, CancellationToken.None));
    }

    /// <summary>Another organ is asked for its opinion.</summary>
    public async Task AskAsync(string matterCode, Guid organId, string question, DateOnly dueOn, bool mustBeAnswered = false)
    {
        Seen subject = await SeenAsync(matterCode);
        await office.DoAsync<AskOpinion>(
            await office.OfAsync(subject.OrganId, Role.Reviewer),
            use => use.RunAsync(TargetOf(subject), new OpinionForm { OrganId = organId, Question = question, DueOn = dueOn, MustBeAnswered = mustBeAnswered }, CancellationToken.None));
    }

    /// <summary>Everything accepted is decided, in the order of the prerequisites; levies are paid, papers are made.</summary>
    /// <param name="today">The local day.</param>
    /// <param name="except">Matters left open.</param>
    public async Task DecideAllAsync(DateOnly today, params string[] except)
    {
        List<Task<MadePaper?>> papers = [];
        foreach (string matter in await UndecidedAsync())
        {
            if (!except.Contains(matter, StringComparer.Ordinal))
            {
                await GrantAsync(matter);
                if (catalogue.Matter(matter).Kind == MatterKind.AdministrativeLevy)
                {
                    await PayAsync(matter, today);
                }

                // To draw and sign them is half of the work: they are made beside the next decision, on the same day.
                papers.AddRange(await BeginPapersAsync(matter));
            }
        }

        await AttachAsync(papers);
    }
}
