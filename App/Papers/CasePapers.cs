using System.Text;
using ApprovalOffice.App.Delivery;
using ApprovalOffice.App.Features.Verification;
using ApprovalOffice.App.Startup;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Events;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Catalogue.Certificates;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Reports.Fonts;
using ApprovalOffice.Reports.Layout;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ApprovalOffice.App.Papers;

/// <summary>
/// Number and frozen content of the paper that an event produces, in the transaction of the event; the file is made afterwards by a
/// durable job (<see cref="PaperMaker"/>).
/// </summary>
public sealed class CasePapers(NumberAllocator numbers, Outbox outbox, OfficeReference reference, ISigner signer, IOptions<OfficeOptions> options)
{
    /// <summary>Freezes the paper of an event.</summary>
    public async Task FreezeAsync(CaseWork work, CaseEvent happened, NoticeKind notice, CancellationToken ct)
    {
        Guid documentId = Guid.CreateVersion7(new DateTimeOffset(happened.RecordedAt, TimeSpan.Zero));
        Guid organId = work.Case.Organ.OrganId;
        if (notice == NoticeKind.PaymentReceipt || (notice == NoticeKind.Grant && !LevyPapers.IsLevy(work.Case)))
        {
            Result result = await ResultAsync(work, happened, ct);
            PaperContext paper = await ContextAsync(work, happened, organId, documentId, result.Rule, result.Parts, ct);
            FaceSources sources = result.Sources with { Number = paper.Number };
            ElectronicCertificate certificate = Certificate(paper, result, documentId);
            await CertificateSuccession.TakeAsync(work, certificate, happened.RecordedAt, ct);
            Keep(paper, ResultPaper.Of(paper, result.Type, sources.Project, sources), documentId, certificate);
        }
        else
        {
            PaperContext paper = await ContextAsync(
                work, happened, organId, documentId, Letter(NoticeStyle.Of(notice) ?? NoticeStyle.PaymentNotice), null, ct);
            Keep(paper, await NoticeAsync(paper, notice, ct), documentId, null);
        }
    }

    /// <summary>Freezes the one notice 一次性告知 that tells what several cases of a stage application lack, in the name of the organ that leads the stage.</summary>
    public async Task FreezeCorrectionAsync(StageWork stage, IReadOnlyList<(CaseWork Work, CaseEvent Told)> corrections, CancellationToken ct)
    {
        (CaseWork first, CaseEvent happened) = corrections[0];
        Guid documentId = Guid.CreateVersion7(new DateTimeOffset(happened.RecordedAt, TimeSpan.Zero));
        PaperContext paper = await ContextAsync(first, happened, stage.Stage.LeadOrganId, documentId, Letter(NoticeStyle.Of(NoticeKind.Correction)!), null, ct);
        OfficialDocument document = Keep(paper, CaseNotices.MergedCorrection(paper, stage.Stage, corrections), documentId, null);
        foreach ((CaseWork further, _) in corrections.Skip(1))
        {
            document.Concern(further.Case.Id);
        }
    }

    private static async Task<FrozenPaper> NoticeAsync(PaperContext paper, NoticeKind notice, CancellationToken ct) => notice switch
    {
        NoticeKind.Grant => LevyPapers.Notice(paper),
        NoticeKind.CommitmentLetter => await CommitmentLetter.OfAsync(paper, ct),
        NoticeKind.Acceptance => CaseNotices.Acceptance(paper),
        NoticeKind.Correction => CaseNotices.Correction(paper),
        NoticeKind.AcceptanceRefusal or NoticeKind.Denial => CaseNotices.Refusal(paper),
        NoticeKind.AcceptanceVisit or NoticeKind.Rectification or NoticeKind.UnitAcceptance => AcceptanceLetters.Of(paper, notice),
        _ => ProcedureNotices.Of(paper, notice) ?? await ResultNotices.OfAsync(paper, notice, ct) ?? throw new ArgumentOutOfRangeException(nameof(notice)),
    };

    private static NumberRule Letter(NoticeStyle style) =>
        new(style.Code, Data.Records.NumberPattern.Parse($"{{issuerWord}}{style.Word}〔{{year:4}}〕{{seq}}号"));

    private async Task<PaperContext> ContextAsync(
        CaseWork work, CaseEvent happened, Guid organId, Guid documentId, NumberRule rule, IReadOnlyDictionary<string, string>? parts, CancellationToken ct)
    {
        OrganDirectory organs = await reference.OrgansAsync(ct);
        Organ organ = organs.All.Single(o => o.Id == organId);
        string number = work.IsRehearsal
            ? Rehearsal.Number
            : (await numbers.NextAsync(
                work.Db, rule, new NumberIssuer(organ.Id, organ.RegionCode.Value, organ.IssuerWord), OfficeZone.DateOf(happened.RecordedAt),
                new NumberPurpose(nameof(OfficialDocument), documentId), parts, ct)).Number;
        string code = VerificationCode.Draw().Value;
        return new PaperContext(
            work, happened, organ, $"{organs.Regions.Get(organ.RegionCode).Name}人民政府", number,
            new VerificationMark(options.Value.PublicAddress.TrimEnd('/') + VerificationUrls.Page(code), code) { Remark = signer.PaperRemark });
    }

    private async Task<Result> ResultAsync(CaseWork work, CaseEvent happened, CancellationToken ct)
    {
        OrganDirectory organs = await reference.OrgansAsync(ct);
        Organ organ = organs.All.Single(o => o.Id == work.Case.Organ.OrganId);
        ApprovalResult type = ResultPaper.TypeOf(work.Catalogue, work.Case.Matter.Code) ?? throw new RuleBroken(PaperRules.NoFace, detail: work.Case.Matter.Name);
        DateOnly issuedOn = OfficeZone.DateOf(happened.RecordedAt);
        FaceSources sources = await FaceSources.LoadAsync(work.Db, work.Case, work.Catalogue, issuedOn, ct);
        NumberRule rule = ResultNumbers.RuleOf(type, organ, organs);
        Dictionary<string, string> parts = ResultNumbers.PartsOf(type, rule, work.Case, organ, sources.Project, happened.TextOf("number") ?? ResultNumbers.OfSilence(work.Case, sources.Term.Until));
        if (!rule.Pattern.IsSerial)
        {
            string number = rule.Pattern.Write(new NumberIssuer(organ.Id, organ.RegionCode.Value, organ.IssuerWord), issuedOn, 0, parts);
            PaperRules.NumberTaken.Require(
                !await work.Db.Set<ElectronicCertificate>().AnyAsync(c => c.CertificateCode == type.Code && c.Number == number, ct), detail: number);
        }

        return new Result(type, rule, parts, sources);
    }

    private static ElectronicCertificate Certificate(PaperContext paper, Result result, Guid documentId) => ElectronicCertificate.Issue(
        Guid.CreateVersion7(paper.MadeAt), paper.Work.Case,
        new CertificateFace(
            result.Type.Code, ResultPaper.TitleOf(result.Type), paper.Number, result.Sources.Project.OwnerName, paper.Work.Case.Organ.OrganName,
            paper.DatedOn, ResultPaper.TermOf(result.Type, paper.Work.Case, paper.DatedOn).Until),
        documentId, paper.Happened.RecordedAt);

    private OfficialDocument Keep(PaperContext paper, FrozenPaper frozen, Guid documentId, ElectronicCertificate? certificate)
    {
        string model = PaperDrawings.Freeze(frozen.Model);
        IReadOnlyList<Rune> missing = FontCoverage.MissingIn(PaperDrawings.TextOf(model));
        PaperRules.MissingGlyph.Require(missing.Count == 0, detail: string.Join("、", missing.Select(FontCoverage.Describe)));
        OfficialDocument document = OfficialDocument.Freeze(
            documentId, paper.Work.Case.Id,
            new DocumentHead(frozen.Code, frozen.Title, paper.Number, paper.Organ.Name, paper.DatedOn),
            frozen.Model.GetType().Name, model, paper.Mark.Code, paper.Happened.RecordedAt, paper.Happened.Sequence);
        paper.Work.Db.Add(document);
        if (certificate is not null)
        {
            paper.Work.Db.Add(certificate);
        }

        outbox.Enqueue(paper.Work.Db, $"paper:{documentId:N}", PaperMaker.MessageKind, documentId.ToString(), new { documentId });
        return document;
    }

    private sealed record Result(ApprovalResult Type, NumberRule Rule, Dictionary<string, string> Parts, FaceSources Sources);
}
