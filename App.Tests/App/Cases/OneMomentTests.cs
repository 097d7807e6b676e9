using ApprovalOffice.App.Features.Cases.Sheets;
using ApprovalOffice.App.Features.Window;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Tests.App.Features.Window;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.Cases;

/// <summary>A page is read by many queries; what others save between two of them must not stand on half of it.</summary>
public sealed class OneMomentTests
{
    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task ACasePage_ShowsOneMoment_ThoughTheCaseMovesWhileItIsRead(DatabaseProvider engine)
    {
        await using WindowOffice office = await WindowOffice.OpenAsync(engine);
        ApprovalCase subject = await office.CaseAsync(TellCorrection);
        bool moved = false;

        CaseSheet? torn = null;
        using (CommandWatch.Start(command =>
        {
            if (!moved && command.CommandText.Contains("\"AcceptanceDue\"", StringComparison.Ordinal))
            {
                // The head of the case has been read, its rows have not.
                moved = true;
                Task.Run(() => ResubmitAsync(office, subject.Id)).GetAwaiter().GetResult();
            }
        }))
        {
            // The framework remembers for a second that nobody listened to its commands: the read that is heard is the one that counts.
            for (int reads = 0; !moved && reads < 1000; reads++)
            {
                torn = await office.AsClerkAsync(s => s.GetRequiredService<CaseSheets>().FindAsync(subject.Id, default));
            }
        }

        moved.ShouldBeTrue();
        torn!.Head.State.ShouldBe("补正中");
        torn.Corrections.ShouldHaveSingleItem().ClosedAt.ShouldBeNull();
        torn.Hindrances.ShouldHaveSingleItem().Gate.ShouldBe("等待申请人补正");
        CaseSheet after = (await office.AsClerkAsync(s => s.GetRequiredService<CaseSheets>().FindAsync(subject.Id, default)))!;
        after.Head.State.ShouldBe("已收件");
        after.Corrections.ShouldHaveSingleItem().ClosedAt.ShouldNotBeNull();
        (await office.AsClerkAsync(s => s.GetRequiredService<IntakeCases>().FindAsync(subject.Id, default)))!.State.ShouldBe(CaseState.Received);
    }

    private static void TellCorrection(WindowOffice.Steps steps)
    {
        steps.Received();
        CaseMaterial faulty = steps.Case.Materials[1];
        foreach (CaseMaterial material in steps.Case.Materials)
        {
            steps.Case.Judge(material.Id, material == faulty ? MaterialVerdict.NeedsCorrection : MaterialVerdict.Complete, "未盖章", steps.As(CaseActor.WindowClerk));
        }

        steps.Case.RequestCorrection(
            steps.As(CaseActor.WindowClerk), [CorrectionPoint.Of(Guid.CreateVersion7(DateTimeOffset.UnixEpoch), 1, faulty.MaterialCode, "请盖章")],
            new DateOnly(2026, 12, 1), null, steps.Calendar);
    }

    private static async Task ResubmitAsync(WindowOffice office, Guid id)
    {
        await using AsyncServiceScope scope = office.Host.Services.CreateAsyncScope();
        await using OfficeDbContext db = await scope.ServiceProvider.GetRequiredService<IDbContextFactory<OfficeDbContext>>().CreateDbContextAsync();
        ApprovalCase subject = (await db.LoadCaseAsync(id, null, default))!;
        DateTime now = office.Clock.GetUtcNow().UtcDateTime;
        subject.Resubmit(
            new Act(now, now, CaseActor.Applicant, null, "某人", "某公司", ""),
            subject.OpenCorrection!.Points.ToDictionary(p => p.Id, _ => "已盖章"),
            new WorkingCalendar([], Enumerable.Range(2019, 12)));
        await db.SaveChangesAsync();
    }
}
