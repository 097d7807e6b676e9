using System.Text;
using ApprovalOffice.App.Features.Verification;
using ApprovalOffice.App.Startup;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Events;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Catalogue.Certificates;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.Projects;
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
public sealed class CasePapers(NumberAllocator numbers, Outbox outbox, OfficeReference reference, IOptions<OfficeOptions> options)
{
    /// <summary>Freezes the paper of an event, where the office draws one of that kind.</summary>
    public async Task FreezeAsync(CaseWork work, CaseEvent happened, NoticeKind notice, CancellationToken ct)
    {
        if (Numbering(work, notice) is not { } rule)
        {
            return;
        }

        Guid documentId = Guid.CreateVersion7(new DateTimeOffset(happened.RecordedAt, TimeSpan.Zero));
        PaperContext paper = await ContextAsync(work, happened, work.Case.Organ.OrganId, documentId, rule, ct);
        (FrozenPaper frozen, ElectronicCertificate? certificate) = notice == NoticeKind.Grant
            ? await CertificateAsync(paper, documentId, ct)
            : (Notice(paper, notice), null);
        Keep(paper, frozen, documentId, certificate);
    }

    /// <summary>Freezes the one notice 一次性告知 that tells what several cases of a stage application lack, in the name of the organ that leads the stage.</summary>
    public async Task FreezeCorrectionAsync(StageWork stage, IReadOnlyList<(CaseWork Work, CaseEvent Told)> corrections, CancellationToken ct)
    {
        (CaseWork first, CaseEvent happened) = corrections[0];
        Guid documentId = Guid.CreateVersion7(new DateTimeOffset(happened.RecordedAt, TimeSpan.Zero));
        PaperContext paper = await ContextAsync(first, happened, stage.Stage.LeadOrganId, documentId, Letter("WS-02", "补"), ct);
        OfficialDocument document = Keep(paper, CaseNotices.MergedCorrection(paper, stage.Stage, corrections), documentId, null);
        foreach ((CaseWork further, _) in corrections.Skip(1))
        {
            document.Concern(further.Case.Id);
        }
    }

    private static FrozenPaper Notice(PaperContext paper, NoticeKind notice) => notice switch
    {
        NoticeKind.Acceptance => CaseNotices.Acceptance(paper),
        NoticeKind.Correction => CaseNotices.Correction(paper),
        NoticeKind.AcceptanceRefusal or NoticeKind.Denial => CaseNotices.Refusal(paper),
        _ => throw new ArgumentOutOfRangeException(nameof(notice)),
    };

    /// <summary>How a paper is numbered; null for the kinds that are recorded on the case without a paper of their own.</summary>
    private static NumberRule? Numbering(CaseWork work, NoticeKind notice) => notice switch
    {
        NoticeKind.Acceptance => Letter("WS-01", "受"),
        NoticeKind.Correction => Letter("WS-02", "补"),
        NoticeKind.AcceptanceRefusal => Letter("WS-03", "不受"),
        NoticeKind.Denial => Letter("WS-05", "不许"),
        NoticeKind.Grant => CertificatePaper.TypeOf(work.Catalogue, work.Case.Matter.Code) is { } type
            ? new NumberRule(type.Code, Data.Records.NumberPattern.Parse(type.Numbering.Pattern))
            : throw new RuleBroken(PaperRules.NoFace, detail: work.Case.Matter.Name),
        _ => null,
    };

    private static NumberRule Letter(string code, string word) =>
        new(code, Data.Records.NumberPattern.Parse($"{{issuerWord}}{word}〔{{year:4}}〕{{seq}}号"));

    private async Task<PaperContext> ContextAsync(
        CaseWork work, CaseEvent happened, Guid organId, Guid documentId, NumberRule rule, CancellationToken ct)
    {
        OrganDirectory organs = await reference.OrgansAsync(ct);
        Organ organ = organs.All.Single(o => o.Id == organId);
        IssuedNumber number = await numbers.NextAsync(
            work.Db, rule, new NumberIssuer(organ.Id, organ.RegionCode.Value, organ.IssuerWord), Data.Clock.OfficeZone.DateOf(happened.RecordedAt),
            new NumberPurpose(nameof(OfficialDocument), documentId), cancellationToken: ct);
        string code = VerificationCode.Draw().Value;
        return new PaperContext(
            work, happened, organ, $"{organs.Regions.Get(organ.RegionCode).Name}人民政府", number.Number,
            new VerificationMark(options.Value.PublicAddress.TrimEnd('/') + VerificationUrls.Page(code), code));
    }

    private static async Task<(FrozenPaper Paper, ElectronicCertificate Certificate)> CertificateAsync(PaperContext paper, Guid documentId, CancellationToken ct)
    {
        ApprovalCase subject = paper.Work.Case;
        ApprovalResult type = CertificatePaper.TypeOf(paper.Work.Catalogue, subject.Matter.Code)!;
        ConstructionProject project = await paper.Work.Db.Set<ConstructionProject>().AsNoTracking()
            .Include(p => p.Works).ThenInclude(w => w.Units)
            .SingleAsync(p => p.Id == subject.Subject.ProjectId, ct);
        ElectronicCertificate certificate = ElectronicCertificate.Issue(
            Guid.CreateVersion7(paper.MadeAt), subject,
            new CertificateFace(type.Code, type.Name, paper.Number, project.OwnerName, subject.Organ.OrganName, paper.DatedOn, null),
            documentId, paper.Happened.RecordedAt);
        return (CertificatePaper.PlanningPermit(paper, type, project), certificate);
    }

    private OfficialDocument Keep(PaperContext paper, FrozenPaper frozen, Guid documentId, ElectronicCertificate? certificate)
    {
        string model = PaperDrawings.Freeze(frozen.Model);
        IReadOnlyList<Rune> missing = FontCoverage.MissingIn(PaperDrawings.TextOf(model));
        PaperRules.MissingGlyph.Require(missing.Count == 0, detail: string.Join("、", missing.Select(FontCoverage.Describe)));
        OfficialDocument document = OfficialDocument.Freeze(
            documentId, paper.Work.Case.Id,
            new DocumentHead(frozen.Code, frozen.Title, paper.Number, paper.Organ.Name, paper.DatedOn),
            frozen.Model.GetType().Name, model, paper.Mark.Code, paper.Happened.RecordedAt);
        paper.Work.Db.Add(document);
        if (certificate is not null)
        {
            paper.Work.Db.Add(certificate);
        }

        outbox.Enqueue(paper.Work.Db, $"paper:{documentId:N}", PaperMaker.MessageKind, documentId.ToString(), new { documentId });
        return document;
    }
}
