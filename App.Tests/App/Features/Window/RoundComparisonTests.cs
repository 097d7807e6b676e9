using ApprovalOffice.App.Features.Applications;
using ApprovalOffice.App.Features.Window;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Tests.App.Features.Review;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.Extensions.DependencyInjection;
using CorrectionLine = ApprovalOffice.App.Features.Window.CorrectionLine;

namespace ApprovalOffice.Tests.App.Features.Window;

/// <summary>What the window sees of a resubmission beside the version before it; and the end of a correction that nobody answered, by hand. On both engines.</summary>
public sealed class RoundComparisonTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task AResubmission_StandsBesideTheVersionBefore(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        (CaseTarget at, CaseMaterial asked, CaseMaterial other) = await ToldAsync(office);
        office.Clock.Advance(TimeSpan.FromDays(1));
        (await SheetAsync(office, at)).Corrections.Single().Points.ShouldAllBe(p => p.Changes.Count == 0, "what is still being written is nobody's business");

        at = await SendAsync(office, at, asked, "图纸.pdf");
        at = await SendAsync(office, at, asked, "补充图纸.pdf");
        at = (await office.DoAsync<ChangeMaterial>("applicant", use => use.RemoveFileAsync(at, asked.Id, asked.Current.Single().Id, Ct))).Done(at);
        at = await SendAsync(office, at, other, "另一份.pdf");
        ApprovalCase now = await office.CaseAsync(at.CaseId);
        ApplicationForm form = ApplicationForm.Of(now.Contact, []);
        form.Scale = "地上 12 层";
        form.ContactPhone = "0000-87654321";
        at = (await office.DoAsync<FillApplication>("applicant", use => use.RunAsync(at, form, Ct))).Done(at);
        foreach (CorrectionPoint point in now.OpenCorrection!.Points)
        {
            form.Answers[point.Id] = "已按要求补正";
        }

        at = (await office.DoAsync<FillApplication>("applicant", use => use.RunAsync(at, form, Ct))).Done(at);
        at = (await office.DoAsync<ResubmitApplication>("applicant", use => use.RunAsync(at, Ct))).Done(at);

        IntakeCorrection round = (await SheetAsync(office, at)).Corrections.Single();
        round.Points.Single(p => p.MaterialName == asked.Name).Changes.ShouldBe(["替换 图纸.pdf，内容已变", "新增 补充图纸.pdf"]);
        IReadOnlyList<string> ofForm = round.Points.Single(p => p.MaterialName is null).Changes;
        ofForm.ShouldContain(line => line.StartsWith("建设规模：", StringComparison.Ordinal) && line.EndsWith(" → 地上 12 层", StringComparison.Ordinal));
        ofForm.ShouldContain(line => line.StartsWith("联系电话：", StringComparison.Ordinal) && !line.Contains("87654321", StringComparison.Ordinal), "numbers stay masked");
        round.Unasked.ShouldBe([$"{other.Name}：新增 另一份.pdf"]);
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task ACorrectionThatNobodyAnswers_IsEndedByHand_WhenItsDayHasPassed(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        (CaseTarget at, _, _) = await ToldAsync(office);
        office.Clock.Advance(TimeSpan.FromDays(21));
        (await EndAsync(office, "clerk", at)).ShouldRefuse("CASE-018");
        (await EndAsync(office, "reviewer", at)).Kind.ShouldBe(OutcomeKind.Forbidden);
        office.Clock.Advance(TimeSpan.FromDays(1));
        at = (await EndAsync(office, "clerk", at)).Done(at);

        IntakeCase ended = await SheetAsync(office, at);
        (ended.State, ended.Papers[^1].Title).ShouldBe((CaseState.Terminated, "终止办理告知书"));
    }

    private static Task<Outcome<int>> EndAsync(ReviewOffice office, string who, CaseTarget at) => office.DoAsync<TerminateCase>(who, use => use.RunAsync(at, Ct));

    private static async Task<IntakeCase> SheetAsync(ReviewOffice office, CaseTarget at) =>
        (await office.AsAsync("clerk", s => s.GetRequiredService<IntakeCases>().FindAsync(at.CaseId, Ct)))!;

    private static async Task<CaseTarget> SendAsync(ReviewOffice office, CaseTarget at, CaseMaterial material, string name)
    {
        office.Clock.Advance(TimeSpan.FromMinutes(1));
        Guid upload = await office.UploadAsync("applicant", name);
        return (await office.DoAsync<AttachFile>("applicant", use => use.RunAsync(at, material.Id, upload, Ct))).Done(at);
    }

    /// <summary>Told on Tuesday 2026-10-20 to be answered by 2026-11-10: one material and the form.</summary>
    private static async Task<(CaseTarget At, CaseMaterial Asked, CaseMaterial Other)> ToldAsync(ReviewOffice office)
    {
        CaseTarget at = (await office.JudgedAsync()).Single();
        ApprovalCase subject = await office.CaseAsync(at.CaseId);
        CaseMaterial[] files = [.. subject.Materials.Where(m => m.Current.Any()).Take(2)];
        at = (await office.DoAsync<JudgeMaterial>("clerk", use => use.RunAsync(at, new MaterialJudgement(files[0].Id, MaterialVerdict.NeedsCorrection, "图纸不清晰"), Ct))).Done(at);
        CorrectionRequest request = new([new CorrectionLine(files[0].MaterialCode, "请重新绘制"), new CorrectionLine(null, "建设规模填写有误")], new DateOnly(2026, 11, 10), "申请人要求从速");
        at = (await office.DoAsync<RequestCorrection>("clerk", use => use.RunAsync(at, request, Ct))).Done(at);
        return (at, files[0], files[1]);
    }
}
