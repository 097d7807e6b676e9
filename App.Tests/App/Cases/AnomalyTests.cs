using ApprovalOffice.App.Features.Cases;
using ApprovalOffice.App.Features.Cases.Sheets;
using ApprovalOffice.App.Features.Home;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Tests.App.Features.Review;
using ApprovalOffice.Tests.App.Features.Stages;
using ApprovalOffice.Tests.Support.Cases;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.Cases;

/// <summary>What was told to be corrected more than once stands out: on its page, in the list, on the desk of whoever supervises.</summary>
public sealed class AnomalyTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task ASecondCorrection_IsShownAndCounted(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        CaseDesk desk = new(office.Host.Services);
        Guid once = await desk.SubmittedAsync("示范市第三实验小学新建工程", "示范市教育建设中心");
        Guid twice = await desk.SubmittedAsync();
        await TellAsync(office, desk, once);
        await TellAsync(office, desk, twice);
        await desk.ActAsync(twice, CaseActor.Applicant, null, work =>
            work.Case.Resubmit(work.Act, work.Case.OpenCorrection!.Points.ToDictionary(p => p.Id, _ => "已补充"), work.Calendar));
        await TellAsync(office, desk, twice);

        CaseSlice anomalies = await office.AsAsync("reform", s => s.GetRequiredService<CaseList>().PageAsync(CaseFilter.Read(new Uri("http://x/cases?anomaly=1")), Ct));
        anomalies.Rows.Select(r => r.Id).ShouldBe([twice]);
        (await office.AsAsync("reform", s => s.GetRequiredService<CaseList>().PageAsync(new CaseFilter(), Ct))).Rows.Select(r => r.Id).ShouldContain(once);
        TodayGroup whole = (await office.AsAsync("reform", s => s.GetRequiredService<TodayCounts>().ReadAsync(Ct))).Single(g => g.Key == "whole");
        whole.Counts.Single(c => c.Word == "多次告知补正（异常）").ShouldSatisfyAllConditions(c => c.Number.ShouldBe(1), c => c.Url.ShouldBe(CaseUrls.Anomalies));
        (await office.AsAsync("clerk", s => s.GetRequiredService<CaseSheets>().FindAsync(twice, Ct)))!.Head.Corrections.ShouldBe(2);
    }

    private static Task TellAsync(ReviewOffice office, CaseDesk desk, Guid id) => desk.ActAsync(id, CaseActor.WindowClerk, null, work =>
    {
        if (work.Case.State == CaseState.Submitted)
        {
            work.Case.Receive(work.Act);
        }

        work.Case.Materials.ToList().ForEach(m => work.Case.Judge(m.Id, MaterialVerdict.Complete, null, work.Act));
        work.Case.RequestCorrection(
            work.Act, [CorrectionPoint.Of(Guid.CreateVersion7(office.Clock.GetUtcNow()), 1, null, "请补充说明")], new DateOnly(2026, 12, 1), "说明仍不完整", work.Calendar);
    });
}
