using ApprovalOffice.App.Features.Cases;
using ApprovalOffice.App.Features.Certificates;
using ApprovalOffice.App.Features.Projects;
using ApprovalOffice.App.Features.Stages;
using ApprovalOffice.App.Features.Window;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Tests.App.Cases;
using ApprovalOffice.Tests.App.Features.Review;
using ApprovalOffice.Tests.App.Features.Stages;
using ApprovalOffice.Tests.Support.Cases;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.Features.Window;

/// <summary>What a scanner reads at the window leads to the one thing it is of; on both engines.</summary>
public sealed class ScanTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task ACode_LeadsToWhatItIsOf_AndASlipIsToldAsSuch(DatabaseProvider engine)
    {
        await using PlacedOffice office = await PlacedOffice.OpenAsync(engine);
        CaseFloor floor = new(office.Host.Services);
        Guid waiting = await office.Desk.SubmittedAsync("示范市第三实验小学新建工程", "示范市教育建设中心");
        await office.Desk.ActAsync(waiting, CaseActor.WindowClerk, null, work => work.Case.Receive(work.Act));
        Guid granted = await office.Desk.GrantedAsync();
        ApprovalCase atWindow = await office.Desk.CaseAsync(waiting);
        ApprovalCase decided = await office.Desk.CaseAsync(granted);
        ElectronicCertificate certificate = await office.Desk.CertificateAsync(granted);
        OfficialDocument face = (await office.Desk.PapersAsync(granted)).Single(d => d.Id == certificate.DocumentId);
        OfficialDocument receipt = (await office.Desk.PapersAsync(waiting)).Single(d => d.Title == "收件凭证");
        string credit = (await floor.WithAsync(db => db.Set<Applicant>().SingleAsync(a => a.Id == atWindow.Subject.ApplicantId, Ct))).CreditCode!.Value.Value;

        (string Scanned, string Address)[] found =
        [
            (atWindow.Subject.ProjectCode.Value, ProjectUrls.Project(atWindow.Subject.ProjectId)),
            (atWindow.Subject.ProjectCode.Value.Replace("-", ""), ProjectUrls.Project(atWindow.Subject.ProjectId)),
            (credit.ToLowerInvariant(), ProjectUrls.OfOwner(credit)),
            ($"  {atWindow.Number!.Value.Value} ", WindowUrls.Intake(waiting)),
            (decided.Number!.Value.Value, CaseUrls.Case(granted)),
            (receipt.Number, WindowUrls.Intake(waiting)),
            (receipt.Number.Replace('〔', '[').Replace('〕', ']'), WindowUrls.Intake(waiting)),
            (receipt.VerificationCode, WindowUrls.Intake(waiting)),
            (face.Number, CertificateUrls.Certificate(certificate.Id)),
            ($"https://gg.example.gov.cn/verify/{face.VerificationCode}", CertificateUrls.Certificate(certificate.Id)),
        ];
        foreach ((string scanned, string address) in found)
        {
            (await ScanAsync(floor, "clerk", scanned)).ShouldBe(ScanFound.At(address), scanned);
        }

        (string Scanned, string Says)[] wrong =
        [
            ("", "请扫码"),
            (new string('9', 300), "没有认出"),
            (credit[..17] + (credit[17] == 'X' ? 'W' : 'X'), "校验位不符"),
            ("12990101400127262P", "还没有登记过项目"),
            ("1999-990102-83-01-000001", "首段应为年份"),
            ("2026-990102-83-01-999999", "没有登记过这个项目代码"),
            ("990100-ZRZY-2026-999999", "没有这个编号的办件"),
            (face.VerificationCode[..19] + "0", "没有 0、1、I、L、O、U"),
            ("示自规收〔2026〕999号", "没有这个编号的文书"),
            ("你好", "没有这个编号的文书"),
        ];
        foreach ((string scanned, string says) in wrong)
        {
            ScanFound nowhere = await ScanAsync(floor, "clerk", scanned);
            nowhere.Address.ShouldBeNull(scanned);
            nowhere.Problem!.ShouldContain(says, Case.Sensitive, scanned);
        }

        // Another district's window: what is out of scope is answered like what does not exist.
        foreach ((string scanned, _) in found)
        {
            (await ScanAsync(floor, "clerk-linjiang", scanned)).Problem!.ShouldContain("或者不在您的办理范围内", Case.Sensitive, scanned);
        }

        ProjectPageOf owned = await floor.AsAsync("clerk", s => s.GetRequiredService<ProjectList>().ReadAsync(new ProjectFilter(credit, "", "", 1), Ct));
        owned.Rows.ShouldHaveSingleItem().Id.ShouldBe(atWindow.Subject.ProjectId);
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task AStage_IsFoundByItsCode_AndByTheNumberOfItsCases(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        (Guid project, Guid work) = await office.ProjectAsync("2026-990102-83-01-000706");
        Guid id = (await office.BeginAsync(project, work, "3")).Value;
        await office.FillAsync(id);
        await office.SubmitAsync(id);
        string joint = (await office.StageAsync(id)).JointNumber!;
        StageIntakeSheet sheet = (await office.AsAsync("clerk", s => s.GetRequiredService<StageIntakes>().FindAsync(id, Ct)))!;
        foreach (string scanned in (string[])[joint, sheet.Matters[0].Number])
        {
            (await office.AsAsync("clerk", s => s.GetRequiredService<FindScanned>().RunAsync(scanned, Ct))).Address.ShouldBe(StageUrls.Intake(id));
        }
    }

    private static Task<ScanFound> ScanAsync(CaseFloor floor, string clerk, string scanned) => floor.AsAsync(clerk, s => s.GetRequiredService<FindScanned>().RunAsync(scanned, Ct));
}
