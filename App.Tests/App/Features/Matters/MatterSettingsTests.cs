using ApprovalOffice.App.Features.Applications;
using ApprovalOffice.App.Features.Matters;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Tests.App.Features.Review;
using ApprovalOffice.Tests.App.Features.Stages;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.Features.Matters;

/// <summary>What the office decides about warning and rest days moves the open cases at once, on both engines.</summary>
public sealed class MatterSettingsTests
{
    private const string Licence = "SX-2-002";

    private const string Permit = "SX-3-003";

    private static readonly CancellationToken Ct = CancellationToken.None;

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task WarningDays_MoveTheYellowDay_OfOpenCasesAndOfThoseBegunLater(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        Guid open = (await office.AcceptedAsync()).Single().CaseId;
        DueDates before = (await office.CaseAsync(open)).Due;
        MatterWarningRow row = await RowAsync(office);
        row.Set.ShouldBeNull();

        (await WarnAsync(office, "clerk", "2", null)).Kind.ShouldBe(OutcomeKind.Forbidden);
        (await WarnAsync(office, "catalogue", "两天", null)).ShouldRefuse("MATTER-001", "Days");
        (await WarnAsync(office, "catalogue", "61", null)).ShouldRefuse("MATTER-001", "Days");
        (await office.CaseAsync(open)).Due.ShouldBe(before);

        Outcome<string> never = await WarnAsync(office, "catalogue", "０", null);
        never.Value.ShouldContain("日期变动 1 件");
        ApprovalCase warned = await office.CaseAsync(open);
        warned.Due.YellowFrom.ShouldBe(before.PromisedDue, "only the due day itself is yellow");
        warned.Due.ShouldBe(before with { YellowFrom = before.PromisedDue });
        (await BegunAsync(office)).ShouldBe(0);

        (await WarnAsync(office, "catalogue", "4", null)).Kind.ShouldBe(OutcomeKind.Conflict, "somebody has set it since");
        (await WarnAsync(office, "catalogue", "", (await RowAsync(office)).Version)).IsOk.ShouldBeTrue();
        (await office.CaseAsync(open)).Due.ShouldBe(before);
        (await RowAsync(office)).Set.ShouldBeNull();
        await office.WithDbAsync(async db =>
        {
            (await db.Set<AuditRecord>().CountAsync(r => r.EntityType == "MatterWarning")).ShouldBe(2);
            return 0;
        });
        await VerifiedAsync(office);
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task WhereARestDayProlongs_CalendarDaysOfOpenCasesMove_AndBack(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);

        // Received on Saturday, 24 October: seven calendar days end on the Saturday after.
        office.Clock.Advance(TimeSpan.FromDays(4));
        (Guid project, Guid work) = await office.ProjectAsync("2026-990102-83-01-000651");
        Guid stage = (await office.BeginAsync(project, work, "3")).Value;
        await office.FillAsync(stage);
        await office.SubmitAsync(stage);
        Guid permit = (await office.StageAsync(stage)).Cases.Single(c => c.MatterCode == Permit).Id;
        ApprovalCase before = await office.CaseAsync(permit);
        before.Due.StatutoryDue.ShouldBe(new DateOnly(2026, 10, 31));

        (await ProlongAsync(office, "clerk", true, null)).Kind.ShouldBe(OutcomeKind.Forbidden);
        Outcome<string> prolonged = await ProlongAsync(office, "catalogue", true, null);

        prolonged.Value.ShouldContain(before.Number!.Value.Value);
        prolonged.Value.ShouldContain("法定到期 2026-10-31 → 2026-11-02");
        (await office.CaseAsync(permit)).Due.StatutoryDue.ShouldBe(new DateOnly(2026, 11, 2));
        await VerifiedAsync(office);
        (await ProlongAsync(office, "catalogue", false, null)).Kind.ShouldBe(OutcomeKind.Conflict);
        int? version = (await office.AsAsync("catalogue", s => s.GetRequiredService<MatterSettingsReading>().ReadAsync(Ct))).Version;
        (await ProlongAsync(office, "catalogue", false, version)).IsOk.ShouldBeTrue();
        (await office.CaseAsync(permit)).Due.StatutoryDue.ShouldBe(new DateOnly(2026, 10, 31));
        await VerifiedAsync(office);
    }

    private static async Task VerifiedAsync(ReviewOffice office)
    {
        await using AsyncServiceScope scope = office.Host.Services.CreateAsyncScope();
        foreach (IVerification verification in scope.ServiceProvider.GetServices<IVerification>().Where(v => v.Subject == "办件"))
        {
            (await verification.VerifyAsync(Ct)).Faults.ShouldBeEmpty();
        }
    }

    private static async Task<MatterWarningRow> RowAsync(ReviewOffice office) =>
        (await office.AsAsync("catalogue", s => s.GetRequiredService<MatterSettingsReading>().ReadAsync(Ct))).Warnings.Single(m => m.Code == Licence);

    private static Task<Outcome<string>> WarnAsync(ReviewOffice office, string who, string days, int? seen) =>
        office.AsAsync(who, s => s.GetRequiredService<SetWarningDays>().RunAsync(Licence, days, seen, Ct));

    private static Task<Outcome<string>> ProlongAsync(ReviewOffice office, string who, bool prolongs, int? seen) =>
        office.AsAsync(who, s => s.GetRequiredService<SetRestDayRule>().RunAsync(prolongs, seen, Ct));

    private static async Task<int?> BegunAsync(ReviewOffice office)
    {
        (Guid project, Guid work) = await office.ProjectAsync("2026-990102-83-01-000662");
        Outcome<Guid> begun = await office.AsAsync("applicant", s => s.GetRequiredService<BeginApplication>().RunAsync(project, work, Licence, Ct));
        return (await office.CaseAsync(begun.Value)).Limits.WarningDays;
    }
}
