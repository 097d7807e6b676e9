using ApprovalOffice.App.Features.Cases;
using ApprovalOffice.App.Features.Certificates;
using ApprovalOffice.App.Features.Projects;
using ApprovalOffice.App.Features.Stages;
using ApprovalOffice.App.Features.Verification;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Applications;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Window;

/// <summary>
/// Finds the one thing that a scanner has read, or a hand has typed, within what the clerk sees: a code tells by its form what it is of, and each is
/// looked up by its own index.
/// </summary>
public sealed class FindScanned(PageReads pages, CaseScope cases, StageScope stages)
{
    /// <summary>The most characters that are looked at; the address behind a QR code is shorter.</summary>
    public const int MostChars = 200;

    private const string Unknown = "没有认出这个编号。请扫描或者输入完整的项目代码、统一社会信用代码、办件编号、并联审批实例编码、文书编号或者验证码。";
    private const string OutOfScope = "，或者不在您的办理范围内。";

    /// <summary>Finds it.</summary>
    public async Task<ScanFound> RunAsync(string? scanned, CancellationToken ct)
    {
        string text = CodeIn(OfficeText.Narrow(scanned));
        if (text.Length is 0 or > MostChars)
        {
            return ScanFound.Nowhere(text.Length == 0 ? "请扫码，或者输入编号。" : Unknown);
        }

        await using ReadSnapshot moment = await pages.OpenAsync(ct);
        return await FindAsync(moment.Db, text, ct);
    }

    private async Task<ScanFound> FindAsync(OfficeDbContext db, string text, CancellationToken ct)
    {
        if (ProjectCode.TryParse(text, out ProjectCode project))
        {
            return await ProjectAsync(db, project, ct);
        }

        if (StageApplication.IsJointNumber(text))
        {
            Guid stage = await (await stages.VisibleAsync(db, ct)).Where(a => a.JointNumber == text && a.SubmittedAt != null).Select(a => a.Id).FirstOrDefaultAsync(ct);
            return stage == Guid.Empty ? ScanFound.Nowhere($"没有这个实例编码的阶段申报{OutOfScope}") : ScanFound.At(StageUrls.Intake(stage));
        }

        if (CaseNumber.TryParse(text, out CaseNumber number))
        {
            return await CaseAsync(db, db.Set<ApprovalCase>().Where(c => c.Number == number), ct) ?? ScanFound.Nowhere($"没有这个编号的办件{OutOfScope}");
        }

        if (CreditCode.TryParse(text, out CreditCode credit))
        {
            return await ApplicantAsync(db, credit, ct);
        }

        if (VerificationCode.TryParse(text, out VerificationCode code))
        {
            string value = code.Value;
            return await PaperAsync(db, db.Set<OfficialDocument>().Where(d => d.VerificationCode == value), ct)
                ?? ScanFound.Nowhere($"没有查到这个验证码的文书{OutOfScope}请与纸面逐位核对。");
        }

        string paper = Brackets(text);
        return await PaperAsync(db, db.Set<OfficialDocument>().Where(d => d.Number == paper), ct) ?? ScanFound.Nowhere(ProblemOf(text));
    }

    // What is behind a QR code is an address of this office, whatever its host is called; the code stands at its end.
    private static string CodeIn(string text)
    {
        int at = text.LastIndexOf($"{VerificationUrls.Start}/", StringComparison.OrdinalIgnoreCase);
        return at < 0 ? text : text[(at + VerificationUrls.Start.Length + 1)..].Split('?', '#', '/')[0];
    }

    // Keyboards have other brackets than papers: 示自规收〔2026〕3号.
    private static string Brackets(string text) => string.Concat(text.Where(c => c != ' ').Select(c => c switch
    {
        '(' or '[' or '【' or '［' or '（' => '〔',
        ')' or ']' or '】' or '］' or '）' => '〕',
        _ => c,
    }));

    /// <summary>What is wrong with what looks like a code of a kind, so that a slip of the finger is told as such.</summary>
    private static string ProblemOf(string text)
    {
        string plain = text.Replace(" ", "", StringComparison.Ordinal);
        bool isCode = plain.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
        return !isCode ? $"没有这个编号的文书{OutOfScope}请核对编号，或者扫描文书上的二维码。"
            : plain.Length == CreditCode.Length && plain.All(char.IsAsciiLetterOrDigit) ? $"{CreditCode.ProblemOf(plain)}。"
            : plain.Count(c => c == '-') == 4 || (plain.Length == 20 && plain.All(char.IsAsciiDigit)) ? $"{ProjectCode.ProblemOf(plain)}。"
            : plain.Length == VerificationCode.Length && plain.All(char.IsAsciiLetterOrDigit) ? "验证码里没有 0、1、I、L、O、U，请与纸面逐位核对。"
            : Unknown;
    }

    private async Task<ScanFound> ProjectAsync(OfficeDbContext db, ProjectCode code, CancellationToken ct)
    {
        List<RegionCode> regions = await cases.RegionsAsync(ct);
        Guid id = await db.Set<ConstructionProject>().Where(p => p.ProjectCode == code && regions.Contains(p.SiteRegion)).Select(p => p.Id).FirstOrDefaultAsync(ct);
        return id == Guid.Empty ? ScanFound.Nowhere($"没有登记过这个项目代码{OutOfScope}没有登记的，请先登记项目。") : ScanFound.At(ProjectUrls.Project(id));
    }

    private async Task<ScanFound> ApplicantAsync(OfficeDbContext db, CreditCode code, CancellationToken ct)
    {
        Guid applicant = await db.Set<Applicant>().Where(a => a.CreditCode == code).Select(a => a.Id).FirstOrDefaultAsync(ct);
        List<RegionCode> regions = await cases.RegionsAsync(ct);
        return applicant == Guid.Empty || !await db.Set<ConstructionProject>().AnyAsync(p => p.OwnerId == applicant && regions.Contains(p.SiteRegion), ct)
            ? ScanFound.Nowhere($"这个统一社会信用代码的单位还没有登记过项目{OutOfScope}没有登记的，请先登记项目。")
            : ScanFound.At(ProjectUrls.OfOwner(code.Value));
    }

    /// <summary>What waits at the window is opened where it is worked; anything else at its own page.</summary>
    private async Task<ScanFound?> CaseAsync(OfficeDbContext db, IQueryable<ApprovalCase> which, CancellationToken ct)
    {
        IQueryable<Guid> ids = which.Select(c => c.Id);
        var found = await (await cases.VisibleAsync(db, ct)).Where(c => ids.Contains(c.Id) && c.Number != null)
            .Select(c => new { c.Id, c.State, c.StageApplicationId }).FirstOrDefaultAsync(ct);
        return found is null ? null
            : !IsAtWindow(found.State) ? ScanFound.At(CaseUrls.Case(found.Id))
            : ScanFound.At(found.StageApplicationId is { } stage ? StageUrls.Intake(stage) : WindowUrls.Intake(found.Id));
    }

    private async Task<ScanFound?> PaperAsync(OfficeDbContext db, IQueryable<OfficialDocument> which, CancellationToken ct)
    {
        var papers = await which.OrderBy(d => d.Id).Take(2).Select(d => new { d.Id, d.CaseId }).ToListAsync(ct);
        if (papers is not [var paper])
        {
            return papers.Count == 0 ? null : ScanFound.Nowhere("有几份文书用这个编号，请扫描文书上的二维码，或者输入验证码。");
        }

        if (await CaseAsync(db, db.Set<ApprovalCase>().Where(c => c.Id == paper.CaseId), ct) is not { } itsCase)
        {
            return null;
        }

        Guid certificate = await db.Set<ElectronicCertificate>().Where(c => c.CaseId == paper.CaseId && c.DocumentId == paper.Id).Select(c => c.Id).FirstOrDefaultAsync(ct);
        return certificate == Guid.Empty ? itsCase : ScanFound.At(CertificateUrls.Certificate(certificate));
    }

    private static bool IsAtWindow(CaseState state) =>
        new[] { WindowTab.ToReceive, WindowTab.ToJudge, WindowTab.Correcting, WindowTab.ToDeliver }.Any(tab => tab.States().Contains(state));
}
