using ApprovalOffice.App.Features.Applications;
using ApprovalOffice.App.Features.Projects;
using ApprovalOffice.App.Features.Window;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Tests.App.Features.Projects;
using ApprovalOffice.Tests.App.Features.Review;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.Features.Applications;

/// <summary>An application from the draft to its end, by the applicant and by the clerk for them, on both engines.</summary>
public sealed class ApplicationUseCasesTests
{
    private const string Matter = "SX-2-002";
    private const string Resident = "11010519491231002X";

    private static readonly CancellationToken Ct = CancellationToken.None;

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task ADraft_IsFilledSubmittedAndWithdrawn(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        (Guid project, Guid work) = await ProjectAsync(office, "2026-990102-70-03-000011");
        (await BeginAsync(office, "reviewer", project, work)).Kind.ShouldBe(OutcomeKind.Forbidden);
        Guid id = (await BeginAsync(office, "applicant", project, work)).Value;
        (await BeginAsync(office, "applicant", project, work)).Value.ShouldBe(id);
        CaseTarget at = await TargetAsync(office, id);

        (await office.DoAsync<SubmitApplication>("applicant", use => use.RunAsync(at, Ct))).ShouldRefuse("CASE-010", "Materials");
        (await office.DoAsync<FillApplication>("applicant", use => use.RunAsync(at, new ApplicationForm { Scale = new string('长', 5000) }, Ct))).Field.ShouldBe("Scale");
        await WhatCannotBeStored_LeavesTheRestSavedAsync(office, id);
        at = await TargetAsync(office, id);
        at = (await office.DoAsync<FillApplication>("applicant", use => use.RunAsync(at, Form(), Ct))).Done(at);
        at = await AttachAllAsync(office, "applicant", at, explain: "CL-220");
        ApprovalCase draft = await office.CaseAsync(id);
        CaseMaterial plan = draft.Materials.Single(m => m.MaterialCode == "CL-201");
        at = (await office.DoAsync<ChangeMaterial>("applicant", use => use.RemoveFileAsync(at, plan.Id, plan.Current.First().Id, Ct))).Done(at);
        (await office.DoAsync<SubmitApplication>("applicant", use => use.RunAsync(at, Ct))).ShouldRefuse("CASE-010", "Materials");
        at = await AttachAllAsync(office, "applicant", at);

        CaseTarget submitted = (await office.DoAsync<SubmitApplication>("applicant", use => use.RunAsync(at, Ct))).Done(at);
        Outcome<int> twice = await office.DoAsync<SubmitApplication>("applicant", use => use.RunAsync(at, Ct));
        (twice.Kind, twice.ConflictWith?.Who).ShouldBe((OutcomeKind.Conflict, "徐海峰"));
        (await office.DoAsync<DiscardDraft>("applicant", use => use.RunAsync(submitted, Ct))).ShouldRefuse("CASE-001");
        (await office.DoAsync<WithdrawApplication>("applicant", use => use.RunAsync(submitted, " ", Ct))).ShouldRefuse("CASE-005", "Reason");
        (await office.DoAsync<WithdrawApplication>("applicant", use => use.RunAsync(submitted, "方案重做", Ct))).Done(submitted);
        ApprovalCase withdrawn = await office.CaseAsync(id);
        (withdrawn.State, withdrawn.Events[^1].National.Single().Code).ShouldBe((CaseState.Withdrawn, NationalCode.TakenBack));

        Guid again = (await BeginAsync(office, "applicant", project, work)).Value;
        again.ShouldNotBe(id);
        CaseTarget second = await TargetAsync(office, again);
        (await office.DoAsync<DiscardDraft>("applicant", use => use.RunAsync(second, Ct))).Done(second);
        ApprovalCase discarded = await office.CaseAsync(again);
        (discarded.State, discarded.Number).ShouldBe((CaseState.Withdrawn, null));
    }

    private static Task WhatCannotBeStored_LeavesTheRestSavedAsync(ReviewOffice office, Guid id) => office.AsAsync("applicant", async services =>
    {
        ApplicationReading reading = services.GetRequiredService<ApplicationReading>();
        DraftSession session = new(reading, services.GetRequiredService<FillApplication>(), (await reading.ReadAsync(id, Ct))!);
        (session.Form.ContactPhone, session.Form.Attachments, session.Form.Scale) = (new string('1', 10_000), "总平面图一份", "住\u202E宅");

        Outcome outcome = await session.SaveAsync(Ct);

        (outcome.Kind, outcome.Field, session.IsDirty).ShouldBe((OutcomeKind.Refused, "ContactPhone", true));
        (session.Form.ContactPhone.Length, session.Form.Scale).ShouldBe((10_000, "住\u202E宅"));
        CaseContact stored = (await reading.ReadAsync(id, Ct))!.Contact;
        (stored.Phone.Length < 25, stored.Attachments, stored.Scale.Contains('\u202E', StringComparison.Ordinal)).ShouldBe((true, "总平面图一份", false));

        session.Form.ContactPhone = "0000-8200088";
        session.Form.Scale = "住宅";
        (await session.SaveAsync(Ct)).IsOk.ShouldBeTrue();
        session.IsDirty.ShouldBeFalse();
        return true;
    });

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task TheClerk_EntersForSomebody_WhoseIdentityAndAuthorityAreChecked(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        (Guid project, Guid work) = await ProjectAsync(office, "2026-990102-70-03-000012");
        Guid id = (await BeginAsync(office, "clerk", project, work)).Value;
        CaseTarget at = await TargetAsync(office, id);
        (await office.CaseAsync(id)).IntakeMode.ShouldBe(IntakeMode.Window);
        at = (await office.DoAsync<FillApplication>("clerk", use => use.RunAsync(at, Form(), Ct))).Done(at);
        at = await AttachAllAsync(office, "clerk", at);
        (await office.DoAsync<SubmitApplication>("clerk", use => use.RunAsync(at, Ct))).ShouldRefuse("CASE-045", "Identity");

        (await CheckAsync(office, "applicant", at, new IdentityForm())).Kind.ShouldBe(OutcomeKind.Forbidden);
        (await CheckAsync(office, "clerk", at, new IdentityForm { PersonName = "李㛃", ResidentId = "110105194912310021" })).Field.ShouldBe("ResidentId");
        (await CheckAsync(office, "clerk", at, new IdentityForm { PersonName = "李㛃", ResidentId = Resident })).Field.ShouldBe("Right");
        (await CheckAsync(office, "clerk", at, new IdentityForm { PersonName = "李㛃", ResidentId = Resident, Right = "agent" })).Field.ShouldBe("AuthorisedUntil");
        (await CheckAsync(office, "clerk", at, Agent("2026-10-19"))).Kind.ShouldBe(OutcomeKind.Refused);
        at = (await CheckAsync(office, "clerk", at, Agent("2026-10-21"))).Done(at);
        office.Clock.Advance(TimeSpan.FromDays(3));
        (await office.DoAsync<SubmitApplication>("clerk", use => use.RunAsync(at, Ct))).ShouldRefuse("CASE-044", "Identity");
        at = (await CheckAsync(office, "clerk", at, Agent("2026-12-31"))).Done(at);
        (await office.DoAsync<SubmitApplication>("clerk", use => use.RunAsync(at, Ct))).Done(at);
        ApplicationDetails shown = (await office.AsAsync("clerk", s => s.GetRequiredService<ApplicationReading>().ReadAsync(id, Ct)))!;
        (shown.State, shown.Identities.Count, shown.Identities[0].MaskedId).ShouldBe((CaseState.Submitted, 2, "110***********002X"));
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task ACorrection_IsAnsweredPointByPoint(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        (Guid project, Guid work) = await ProjectAsync(office, "2026-990102-70-03-000013");
        Guid id = (await BeginAsync(office, "applicant", project, work)).Value;
        CaseTarget at = await TargetAsync(office, id);
        at = (await office.DoAsync<FillApplication>("applicant", use => use.RunAsync(at, Form(), Ct))).Done(at);
        at = await AttachAllAsync(office, "applicant", at);
        at = (await office.DoAsync<SubmitApplication>("applicant", use => use.RunAsync(at, Ct))).Done(at);
        foreach (CaseMaterial material in (await office.CaseAsync(id)).Materials)
        {
            MaterialJudgement judged = material.MaterialCode is "CL-201" or "CL-202"
                ? new(material.Id, MaterialVerdict.NeedsCorrection, "未加盖图章") : new(material.Id, MaterialVerdict.Complete, null);
            at = (await office.DoAsync<JudgeMaterial>("clerk", use => use.RunAsync(at, judged, Ct))).Done(at);
        }

        CorrectionRequest told = new([new("CL-201", "请加盖出图章"), new("CL-202", "请重新导出"), new(null, "请核对建设规模")], new DateOnly(2026, 11, 10), "申请人要求从速");
        at = (await office.DoAsync<RequestCorrection>("clerk", use => use.RunAsync(at, told, Ct))).Done(at);
        ApprovalCase asked = await office.CaseAsync(id);
        Guid[] points = [.. asked.OpenCorrection!.Points.OrderBy(p => p.Sort).Select(p => p.Id)];
        office.Clock.Advance(TimeSpan.FromDays(1));
        Guid plan = asked.Materials.Single(m => m.MaterialCode == "CL-201").Id;
        Guid upload = await office.UploadAsync("applicant", "设计方案-盖章.pdf");
        at = (await office.DoAsync<AttachFile>("applicant", use => use.RunAsync(at, plan, upload, Ct))).Done(at);
        (await office.DoAsync<ResubmitApplication>("applicant", use => use.RunAsync(at, Ct))).ShouldRefuse("CASE-016", $"Answer-{points[1]}");
        ApplicationForm answered = Form("总建筑面积 32150 平方米，其中地下 620 平方米");
        answered.Answers[points[1]] = "已重新导出，见原文件";
        at = (await office.DoAsync<FillApplication>("applicant", use => use.RunAsync(at, answered, Ct))).Done(at);
        (await office.DoAsync<ResubmitApplication>("applicant", use => use.RunAsync(at, Ct))).ShouldRefuse("CASE-016", $"Answer-{points[2]}");
        answered.Answers[points[2]] = "已修改建设规模";
        at = (await office.DoAsync<FillApplication>("applicant", use => use.RunAsync(at, answered, Ct))).Done(at);
        (await office.DoAsync<ResubmitApplication>("applicant", use => use.RunAsync(at, Ct))).Done(at);
        ApprovalCase back = await office.CaseAsync(id);
        (back.State, back.Corrections.Single().IsOpen, back.Contact.Scale).ShouldBe((CaseState.Received, false, answered.Scale));
        back.Materials.Where(m => m.Verdict == MaterialVerdict.Pending).Select(m => m.MaterialCode).ShouldBe(["CL-201", "CL-202"]);
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task AResultThatIsEnteredLater_SuppliesTheMaterialThatWaitsForIt(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        (Guid project, Guid work) = await ProjectAsync(office, "2026-990102-70-03-000014");
        CaseTarget at = await TargetAsync(office, (await BeginAsync(office, "applicant", project, work)).Value);
        ProjectDetails page = (await office.AsAsync("applicant", s => s.GetRequiredService<ProjectReading>().ReadAsync(project, Ct)))!;
        PriorResultForm form = new() { CertificateCode = "ZZ-06", Number = page.ResultTypes.Single(t => t.Code == "ZZ-06").Example, IssuerName = "示范市自然资源和规划局", IssuedOn = "2026-03-02" };
        (await office.AsAsync("applicant", s => s.GetRequiredService<ClaimPriorResult>().RunAsync(project, form, Ct))).IsOk.ShouldBeTrue();

        at = (await office.DoAsync<TakeOverResults>("applicant", use => use.RunAsync(at, Ct))).Done(at);
        CaseMaterial licence = (await office.CaseAsync(at.CaseId)).Materials.Single(m => m.MaterialCode == "CL-309");
        (licence.IsSupplied, licence.SuppliedBy!.Contains(form.Number, StringComparison.Ordinal), licence.SuppliedBy.Contains("待窗口核实", StringComparison.Ordinal)).ShouldBe((true, true, true));
    }

    private static ApplicationForm Form(string scale = "总建筑面积 32150 平方米") => new()
    {
        ContactName = "徐海峰", ContactPhone = "0000-8200088", Scale = scale, Attachments = "总平面图一份", Remarks = "",
    };

    private static IdentityForm Agent(string until) => new() { PersonName = "李㛃", ResidentId = Resident, Right = "agent", AuthorisedUntil = until };

    private static async Task<(Guid Project, Guid Work)> ProjectAsync(ReviewOffice office, string code)
    {
        ApplicantChoice company = (await office.AsAsync("applicant", s => s.GetRequiredService<FindApplicants>().MineAsync(Ct))).Single();
        Guid project = (await office.AsAsync("applicant", s => s.GetRequiredService<RegisterProject>().RunAsync(ProjectSample.Form(code, company.Id), Ct))).Value;
        return (project, (await office.AsAsync("applicant", s => s.GetRequiredService<ProjectReading>().ReadAsync(project, Ct)))!.Project.Works[0].Id);
    }

    private static Task<Outcome<Guid>> BeginAsync(ReviewOffice office, string who, Guid project, Guid work) =>
        office.AsAsync(who, s => s.GetRequiredService<BeginApplication>().RunAsync(project, work, Matter, Ct));

    private static async Task<CaseTarget> TargetAsync(ReviewOffice office, Guid id) => new(id, (await office.CaseAsync(id)).Version);

    private static Task<Outcome<int>> CheckAsync(ReviewOffice office, string who, CaseTarget at, IdentityForm form) =>
        office.DoAsync<CheckIdentity>(who, use => use.RunAsync(at, form, Ct));

    /// <summary>A file for each material that waits for one; one of them is explained away instead.</summary>
    private static async Task<CaseTarget> AttachAllAsync(ReviewOffice office, string who, CaseTarget at, string? explain = null)
    {
        foreach (CaseMaterial material in (await office.CaseAsync(at.CaseId)).Materials.Where(m => !m.IsSupplied))
        {
            if (material.MaterialCode == explain)
            {
                at = (await office.DoAsync<ChangeMaterial>(who, use => use.CallNotApplicableAsync(at, material.Id, "不涉及市政管线", Ct))).Done(at);
                continue;
            }

            Guid upload = await office.UploadAsync(who, $"{material.MaterialCode}.pdf");
            at = (await office.DoAsync<AttachFile>(who, use => use.RunAsync(at, material.Id, upload, Ct))).Done(at);
        }

        return at;
    }
}
