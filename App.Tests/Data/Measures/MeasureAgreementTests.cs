using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Events;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Measures;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Values;
using ApprovalOffice.Tests.Data.Cases;
using ApprovalOffice.Tests.Support.Databases;
using CsCheck;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.Data.Measures;

/// <summary>The registry against the definitions written down a second time, over a thousand random histories.</summary>
public sealed class MeasureAgreementTests
{
    private const int Histories = 1_000;
    private const string Seed = "0N0XIzNsQ0O2";

    private static readonly RegionCode City = RegionCode.Parse("990100");

    private static readonly (DateOnly From, DateOnly To)[] Periods =
    [
        .. Enumerable.Range(3, 5).Select(month => (new DateOnly(2026, month, 1), new DateOnly(2026, month, 1).AddMonths(1).AddDays(-1))),
        (new(2026, 1, 1), new(2026, 4, 30)), (new(2026, 3, 26), new(2026, 4, 25)), (new(2026, 4, 7), new(2026, 4, 7)),
    ];

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task TheRegistry_AgreesWithTheNaiveReading_OverAThousandHistories(DatabaseProvider engine)
    {
        List<ApprovalCase> cases = Lived();
        await using TestOffice office = await TestOffice.OpenAsync(engine);
        int number = 0;
        foreach (ApprovalCase[] block in cases.Chunk(100))
        {
            await office.WithAsync(async db =>
            {
                foreach (ApprovalCase one in block)
                {
                    db.Add(one);
                    db.Entry(one).Property(c => c.Number).CurrentValue = one.Number is null ? null : CaseNumber.Parse($"990100-ZRZY-2026-{++number:D6}");
                }

                await db.SaveChangesAsync();
            });
        }

        CatalogueSet catalogue = CatalogueReader.ReadShipped();
        foreach ((DateOnly from, DateOnly to) in Periods)
        {
            MeasureSheet sheet = await office.WithAsync(db => new MeasureReading(db, _ => CaseStory.Calendar, catalogue).OfAsync(City, [City], [], new StatisticalPeriod(from, to), null, CancellationToken.None));
            NaiveMeasures naive = new(cases, from, to);
            foreach (string code in NaiveMeasures.Codes)
            {
                sheet.Of(code).Value.ShouldBe(naive[code], $"{code}, {from} to {to}");
            }
        }
    }

    [Fact]
    public void WhatWasRecordedLater_ChangesNothingAsOfThen() =>
        RandomHistory.Steps(50).Sample(
            steps =>
            {
                ApprovalCase subject = RandomHistory.Live(CaseStory.Draft(), steps).Case;
                MeasuredCase whole = Measured(subject);
                StatisticalPeriod april = StatisticalPeriod.OfMonth(new DateOnly(2026, 4, 1));
                foreach (DateTime moment in subject.Events.Select(e => e.RecordedAt))
                {
                    MeasuredCase then = whole with { Happenings = [.. whole.Happenings.Where(h => h.RecordedAt <= moment)], Statuses = [.. whole.Statuses.Where(s => s.RecordedAt <= moment)] };
                    CaseFacts again = new CaseMeasuring(april, CaseStory.Calendar, moment).Of(whole), before = new CaseMeasuring(april, CaseStory.Calendar).Of(then);
                    (again with { Case = whole }).ShouldBe(before with { Case = whole });
                }
            },
            iter: 300,
            threads: 1);

    [Fact]
    public void AMonthThatBeginsOnThe26th_EndsOnThe25th()
    {
        StatisticalPeriod.OfMonth(new DateOnly(2026, 10, 1), 26).ShouldBe(new StatisticalPeriod(new DateOnly(2026, 9, 26), new DateOnly(2026, 10, 25)));
        StatisticalPeriod.YearTo(new DateOnly(2026, 3, 1), 26).ShouldBe(new StatisticalPeriod(new DateOnly(2025, 12, 26), new DateOnly(2026, 3, 25)));
        StatisticalPeriod.OfMonth(new DateOnly(2026, 2, 1)).ShouldBe(new StatisticalPeriod(new DateOnly(2026, 2, 1), new DateOnly(2026, 2, 28)));
        Should.Throw<ArgumentOutOfRangeException>(() => StatisticalPeriod.OfMonth(new DateOnly(2026, 2, 1), 29));
    }

    [Fact]
    public void FiguresOfParts_MakeTheFigureOfTheWhole()
    {
        MeasureFigure.Of(MeasureForm.Rate, 1, 3).Value.ShouldBe(33.3m);
        MeasureFigure.Of(MeasureForm.Rate, 0, 0).Value.ShouldBeNull("nothing to take a share of is not nought");
        MeasureFigure.Of(MeasureForm.Mean, 5, 4).Value.ShouldBe(1.3m, "half away from zero");
        MeasureFigure.Of(MeasureForm.Count, 0, 0).Value.ShouldBe(0);
        MeasureRegistry.All.Select(m => m.Code).ShouldBeUnique();
        MeasureRegistry.All.Select(m => m.Name).ShouldBeUnique();
        MeasureRegistry.All.Where(m => m.Form == MeasureForm.Manual).ShouldAllBe(m => new MeasureSheet(Array.Empty<CaseFacts>(), Array.Empty<ProjectShare>()).Of(m).Value == null);
        MeasureRegistry.All.Where(m => m.Name.Contains("审批用时", StringComparison.Ordinal))
            .ShouldAllBe(m => m.Name.Contains("法定计时", StringComparison.Ordinal) || m.Name.Contains("国标统计用时", StringComparison.Ordinal));
    }

    private static List<ApprovalCase> Lived()
    {
        List<ApprovalCase> cases = [];
        RandomHistory.Steps(60).Sample(
            steps => cases.Add(RandomHistory.Live(cases.Count % 3 == 0 ? CaseStory.Draft(IntakeMode.Window).Identified() : CaseStory.Draft(), steps).Case), seed: Seed, iter: Histories, threads: 1);
        return cases;
    }

    private static MeasuredCase Measured(ApprovalCase c) => new()
    {
        Id = c.Id, Region = City, Site = City, OrganId = c.Organ.OrganId, Department = c.Organ.DepartmentCode, Stage = c.Matter.StageCode, Theme = c.Subject.ThemeCode, Matter = c.Matter.Code,
        ProjectId = c.Subject.ProjectId, IsParallel = false, Intake = c.IntakeMode, Limits = c.Limits, Materials = 0, SparedMaterials = 0, Happenings = [.. c.Events.Select(CaseHappening.Of)],
        Statuses = [.. c.Events.SelectMany(e => e.National).Select(n => new MeasuredStatus(n.Sequence, n.Code, n.At, n.RecordedAt))],
    };
}
