using ApprovalOffice.App.Features.Drawings;
using ApprovalOffice.App.Features.Projects;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Drawings;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Tests.App.Features.Review;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.Features.Drawings;

/// <summary>Sheets and their versions: kept side by side, never one over the other.</summary>
public sealed class SheetTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task ABatch_BecomesSheets_AndALaterFile_TheNextVersion(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        (Guid project, Guid set) = await office.BegunAsync();
        (await office.TakeAsync(set, ("建施-02 二层平面图.pdf", DrawingBoard.Pdf(2)), ("建施-10 剖面图.pdf", DrawingBoard.Pdf(3)), ("结施-01 基础.dxf", "0\nSECTION\n2\nHEADER\n"u8.ToArray()))).IsOk.ShouldBeTrue();
        office.Clock.Advance(TimeSpan.FromHours(1));
        (await office.TakeAsync(set, ("建施-02 二层平面图.pdf", DrawingBoard.Pdf(4)))).IsOk.ShouldBeTrue();
        SetView view = (await office.SetAsync("applicant", set))!;
        view.Sheets.Select(s => (s.Sheet.Number, s.Version.Number, s.Sheet.Discipline)).ShouldBe(
            [("建施-02", 2, DrawingDiscipline.Architecture), ("建施-10", 1, DrawingDiscipline.Architecture), ("结施-01", 1, DrawingDiscipline.Structure)]);
        List<SheetVersion> versions = await office.WithDbAsync(db => db.Set<SheetVersion>().AsNoTracking().Where(v => v.SheetId == view.Sheets[0].Sheet.Id).OrderBy(v => v.Number).ToListAsync());
        versions[1].ReplacesId.ShouldBe(versions[0].Id);
        versions[0].Digest.ShouldNotBe(versions[1].Digest);
        (versions[1].UploadedByName, versions[1].UploadedAt).ShouldBe(("徐海峰", office.Clock.GetUtcNow().UtcDateTime));

        (await office.TakeAsync(set, ("建施-02 二层平面图.pdf", DrawingBoard.Pdf(4)))).Rule?.Code.ShouldBe("DRAW-005");
        Outcome twice = await office.TakeAsync(set, ("建施-03 三层平面图.pdf", DrawingBoard.Pdf(5)), ("建施-03.pdf", DrawingBoard.Pdf(6)));
        (twice.Rule?.Code, twice.Field).ShouldBe(("DRAW-007", "Number-1"));
        Outcome unnamed = await office.TakeAsync(set, ("建施-04 四层平面图.pdf", DrawingBoard.Pdf(5)), ("scan_1.pdf", DrawingBoard.Pdf(6)));
        unnamed.Field.ShouldBe("Number-1");
        (await office.SetAsync("applicant", set))!.Sheets.Count.ShouldBe(3, "all of a batch or none");
        (await office.AsAsync("applicant", s => s.GetRequiredService<TakeSheets>().RunAsync(set, [], Ct))).Rule?.Code.ShouldBe("DRAW-010");

        // A text is no drawing, and says so before anybody names it.
        Guid word = await office.SendAsync("applicant", "说明.zip", [.. "PK\u0005\u0006"u8, .. new byte[18]]);
        (await office.AsAsync("applicant", s => s.GetRequiredService<TakeSheets>().ReadAsync(word, Ct))).Rule?.Code.ShouldBe("DRAW-004");
        RuleBroken named = await Should.ThrowAsync<RuleBroken>(() => office.SendAsync("applicant", "建施-05.pdf", [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0]));
        named.Rule.Code.ShouldBe("FILE-005");

        DrawingSheet sheet = await office.SheetAsync(set, "建施-10");
        (await KeepAsync(office, "applicant", k => k.CorrectAsync(set, sheet.Id, new SheetParticulars("建施-02", "剖面图", DrawingDiscipline.Architecture), Ct))).Field.ShouldBe(nameof(DrawingSheet.Number));
        (await KeepAsync(office, "applicant", k => k.CorrectAsync(set, sheet.Id, new SheetParticulars("建施-11", "剖面图", null), Ct))).Rule?.Code.ShouldBe("DRAW-008");
        (await KeepAsync(office, "applicant", k => k.CorrectAsync(set, sheet.Id, new SheetParticulars("建施-11", "1-1 剖面图", DrawingDiscipline.Architecture), Ct))).IsOk.ShouldBeTrue();
        (await KeepAsync(office, "applicant", k => k.CallVoidAsync(set, sheet.Id, Ct))).IsOk.ShouldBeTrue();
        (await KeepAsync(office, "applicant", k => k.CallVoidAsync(set, sheet.Id, Ct))).Rule?.Code.ShouldBe("DRAW-009");
        SetView after = (await office.SetAsync("applicant", set))!;
        (after.Sheets.Count, after.Voided.Single().Number).ShouldBe((2, "建施-11"));
        (await office.TakeAsync(set, ("建施-11.pdf", DrawingBoard.Pdf(3)))).Field.ShouldBe("Title-0");
        (await office.TakeAsync(set, ("建施-11 剖面图.pdf", DrawingBoard.Pdf(3)))).IsOk.ShouldBeTrue("brought anew, it stands again");
        (await office.SetAsync("applicant", set))!.Sheets.Single(s => s.Sheet.Number == "建施-11").Version.Number.ShouldBe(2);
        (await office.WithDbAsync(db => db.Set<AuditRecord>().CountAsync(r => r.EntityType == nameof(SheetVersion)))).ShouldBe(5);

        // One unit, one set; and a unit with drawings stays.
        DrawingSet of = after.Set;
        (await office.AsAsync("applicant", s => s.GetRequiredService<BeginSet>().RunAsync(project, of.WorkId, of.UnitId, Ct))).Rule?.Code.ShouldBe("DRAW-001");
        (await office.AsAsync("applicant", s => s.GetRequiredService<BeginSet>().RunAsync(project, of.WorkId, null, Ct))).IsOk.ShouldBeTrue("the site has a set of its own");
        int seen = await office.WithDbAsync(db => db.Set<ConstructionProject>().Where(p => p.Id == project).Select(p => p.Version).SingleAsync());
        (await office.AsAsync("applicant", s => s.GetRequiredService<RemoveUnit>().RunAsync(project, seen, of.UnitId!.Value, Ct))).Rule?.Code.ShouldBe("DRAW-011");
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task WhatIsNotSentForReview_IsTheOwnersAlone(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        (Guid project, Guid set) = await office.BegunAsync();
        (await office.TakeAsync(set, ("建施-01 平面图.pdf", DrawingBoard.Pdf(2)))).IsOk.ShouldBeTrue();
        foreach (string other in (string[])["reviewer", "clerk", "zj-reviewer", "reform"])
        {
            (await office.SetAsync(other, set)).ShouldBeNull(other);
            (await office.AsAsync(other, s => s.GetRequiredService<ProjectDrawings>().FindAsync(project, Ct))).ShouldBeNull(other);
        }

        DrawingSheet sheet = await office.SheetAsync(set, "建施-01");
        (await KeepAsync(office, "reviewer", k => k.CallVoidAsync(set, sheet.Id, Ct))).Kind.ShouldBe(OutcomeKind.NotFound);
        (await office.AsAsync("reviewer", s => s.GetRequiredService<BeginSet>().RunAsync(project, Guid.Empty, null, Ct))).Kind.ShouldBe(OutcomeKind.Forbidden);
        ProjectDrawingsView mine = (await office.AsAsync("applicant", s => s.GetRequiredService<ProjectDrawings>().FindAsync(project, Ct)))!;
        mine.Lines.Select(l => (l.Name, l.Sheets)).ShouldBe([(DrawingSet.SiteTitle, 0), (mine.Lines[1].Set!.Title, 1)]);
    }

    private static Task<Outcome> KeepAsync(ReviewOffice office, string person, Func<KeepSheet, Task<Outcome>> act) => office.AsAsync(person, s => act(s.GetRequiredService<KeepSheet>()));
}
