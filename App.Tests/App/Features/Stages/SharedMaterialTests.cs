using ApprovalOffice.App.Features.Applications;
using ApprovalOffice.App.Features.Stages;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Tests.App.Features.Review;
using ApprovalOffice.Tests.Support.Databases;

namespace ApprovalOffice.Tests.App.Features.Stages;

/// <summary>What the guidance promises as 免提交 is not asked for in the form, and the reviewer finds the files all the same.</summary>
public sealed class SharedMaterialTests
{
    private const string Drawings = "CL-301";
    private const string FireDesign = "CL-306";

    private static readonly CancellationToken Ct = CancellationToken.None;

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task DrawingsHandedInOnce_StandInEveryCaseThatWantsThem(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        (Guid project, Guid work) = await office.ProjectAsync("2026-990102-83-01-000611", school => school with { Facts = school.Facts.With("specialFire", true) });
        Guid id = (await office.BeginAsync(project, work, "3")).Value;
        StageMaterialLine fire = Line(await office.StageAsync(id), FireDesign);
        (fire.IsNeeded, fire.IsSupplied, fire.Supply).ShouldBe((true, true, MaterialSupply.SameMaterial));
        fire.SuppliedBy.ShouldNotBeNull().ShouldContain(Line(await office.StageAsync(id), Drawings).Name);

        // Without the drawings in the same submission there is nothing to take it from.
        await office.ChooseOnlyAsync(id, "SX-3-002");
        fire = Line(await office.StageAsync(id), FireDesign);
        (fire.IsSupplied, fire.SuppliedBy).ShouldBe((false, null));

        await office.ChooseOnlyAsync(id, "SX-3-001", "SX-3-002");
        await office.FillAsync(id);
        Line(await office.StageAsync(id), FireDesign).Files.ShouldBeEmpty();
        await office.SubmitAsync(id);

        StageDetails sent = await office.StageAsync(id);
        ApprovalCase review = await office.CaseAsync(sent.Cases.Single(c => c.MatterCode == "SX-3-001").Id);
        ApprovalCase design = await office.CaseAsync(sent.Cases.Single(c => c.MatterCode == "SX-3-002").Id);
        CaseMaterial taken = design.Materials.Single(m => m.MaterialCode == FireDesign);
        (taken.Supply, taken.IsSupplied).ShouldBe((MaterialSupply.SameMaterial, true));
        taken.Current.Select(f => f.Digest).ShouldBe(review.Materials.Single(m => m.MaterialCode == Drawings).Current.Select(f => f.Digest));
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task WhatAnEarlierStageHandedIn_IsTakenOver(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        (Guid project, Guid work) = await office.ProjectAsync(
            "2026-990102-83-01-000612", school => school with { Facts = school.Facts.With("culturalRelicZone", true) });
        Guid track = (await office.BeginAsync(project, work, "5")).Value;
        (await office.StageAsync(track)).Materials.Single(m => m.Code == "CL-512").IsSupplied.ShouldBeFalse();

        Guid second = (await office.BeginAsync(project, work, "2")).Value;
        await office.FillAsync(second);
        await office.SubmitAsync(second);
        (await office.BeginAsync(project, work, "5")).Value.ShouldBe(track);

        StageMaterialLine scheme = (await office.StageAsync(track)).Materials.Single(m => m.Code == "CL-512");
        scheme.IsSupplied.ShouldBeTrue();
        scheme.SuppliedBy.ShouldNotBeNull().ShouldMatch(@"取自已提交的“.+”（办件 \d{6}-ZRZY-2026-\d{6}）");
        scheme.Files.ShouldHaveSingleItem().Name.ShouldBe("CL-201.pdf");

        // The same holds for the matter applied for alone.
        Outcome<Guid> alone = await office.AsAsync("applicant", s => Resolve<BeginApplication>(s).RunAsync(project, work, "SX-5-007", Ct));
        alone.IsOk.ShouldBeTrue(alone.Sentence);
        CaseMaterial line = (await office.CaseAsync(alone.Value)).Materials.Single(m => m.MaterialCode == "CL-512");
        (line.IsSupplied, line.Current.Count()).ShouldBe((true, 1));
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task WhereARegionalResultReplacesAMatter_TheReferenceSheetComesByItself(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        (Guid project, Guid work) = await office.ProjectAsync("2026-990102-83-01-000613", school => school with
        {
            Dimensions = school.Dimensions with { Location = "REGIONAL" },
            EvaluatedAreaCode = "QA-03",
            Facts = school.Facts.With("undergroundRelics", true),
        });

        StageDetails stage = await office.StageAsync((await office.BeginAsync(project, work, "1")).Value);

        stage.Matters.ShouldNotContain(m => m.Code == "SX-1-011");
        StageMaterialLine sheet = stage.Materials.Single(m => m.Code == "CL-011");
        (sheet.Supply, sheet.IsNeeded, sheet.IsSupplied).ShouldBe((MaterialSupply.Regional, true, true));
        sheet.SuppliedBy.ShouldNotBeNull().ShouldContain("城东区科创走廊");
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task WhatTheSystemMakes_IsNotAskedFor(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        (Guid project, Guid work) = await office.ProjectAsync("2026-990102-83-01-000614");
        StageMaterialLine report = Line(await office.StageAsync((await office.BeginAsync(project, work, "2")).Value), "CL-209");
        (report.Supply, report.IsSupplied).ShouldBe((MaterialSupply.Form, true));
    }

    private static StageMaterialLine Line(StageDetails stage, string code) => stage.Materials.Single(m => m.Code == code);

    private static T Resolve<T>(IServiceProvider services)
        where T : notnull => (T)services.GetService(typeof(T))!;
}
