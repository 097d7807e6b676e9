using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Applications;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Cases.Warnings;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Catalogue.Storage;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ApprovalOffice.App.Features.Certificates;

/// <summary>
/// Begins the application for a change, a renewal or a new copy of a certificate, by its holder or by the window on their behalf: a case of
/// its own that names the certificate. A draft of the same person for the same is gone on with.
/// </summary>
public sealed class BeginFollowUp(
    IDbContextFactory<OfficeDbContext> contexts, CurrentPerson person, CaseScope scope, OfficeReference reference, TimeProvider clock)
{
    private static readonly string[] OfTheTerm = ["validFrom", "validTo"];

    /// <summary>Begins the draft and says which case it is.</summary>
    /// <param name="certificateId">The certificate.</param>
    /// <param name="kind">What is asked for.</param>
    /// <param name="motive">What is to be changed, why it is to be renewed, or how it was lost.</param>
    /// <param name="ct">Cancels before the commit.</param>
    public async Task<Outcome<Guid>> RunAsync(Guid certificateId, FollowUpKind kind, string motive, CancellationToken ct)
    {
        if (!person.IsSignedIn || !(person.May(Permissions.Apply) || person.May(Permissions.EnterCases)))
        {
            return Outcome.Forbidden().As<Guid>();
        }

        CatalogueInForce catalogue = await reference.CatalogueTodayAsync(ct);
        await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
        if (await db.Set<ElectronicCertificate>().AsNoTracking().FirstOrDefaultAsync(c => c.Id == certificateId, ct) is not { } certificate
            || await (await scope.VisibleAsync(db, ct)).AsNoTracking().FirstOrDefaultAsync(c => c.Id == certificate.CaseId, ct) is not { } granted
            || catalogue.Catalogue.FindMatter(granted.Matter.Code) is null)
        {
            return Outcome.NotFound().As<Guid>();
        }

        Guid projectId = granted.Subject.ProjectId;
        ConstructionProject project = await db.Set<ConstructionProject>().AsNoTracking().Include(p => p.Works).SingleAsync(p => p.Id == projectId, ct);
        return await MayEnterAsync(db, project, ct)
            ? await Attempt.RunAsync(() => BeginAsync(db, catalogue, certificate, granted, project, kind, motive, ct))
            : Outcome.NotFound().As<Guid>();
    }

    private async Task<bool> MayEnterAsync(OfficeDbContext db, ConstructionProject project, CancellationToken ct) => person.May(Permissions.EnterCases)
        ? (await scope.RegionsAsync(ct)).Contains(project.SiteRegion)
        : await scope.Applicants(db).ContainsAsync(project.OwnerId, ct);

    private async Task<Outcome<Guid>> BeginAsync(
        OfficeDbContext db, CatalogueInForce catalogue, ElectronicCertificate certificate, ApprovalCase granted, ConstructionProject project, FollowUpKind kind,
        string motive, CancellationToken ct)
    {
        FollowUpRules.NoCertificate.Require(granted.Matter.Kind != MatterKind.AdministrativeLevy);
        CaseRules.CarryMissing.Require(!string.IsNullOrWhiteSpace(motive), "Motive", "请写明变更内容、延续理由或者遗失情况");
        string words = OfficeText.Clean(motive, OfficeText.Opinion with { Label = "申请内容和理由" }, "Motive");
        DateTime now = clock.GetUtcNow().UtcDateTime;
        await using IDbContextTransaction transaction = await db.Database.BeginTransactionAsync(ct);
        await OpenFollowUps.RequireAsync(db, certificate.Id, kind, OfficeZone.DateOf(now), Guid.Empty, ct);
        db.Describe($"新建{kind.Chinese()}申请草稿");
        ApprovalCase draft = await DraftAsync(db, certificate.Id, kind, ct) ?? await NewAsync(db, catalogue, certificate, granted, project, kind, words, now, ct);
        if (draft.FollowUp!.Motive != words)
        {
            draft.Restate(words, now);
        }

        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return Outcome.Ok(draft.Id);
    }

    private Task<ApprovalCase?> DraftAsync(OfficeDbContext db, Guid certificateId, FollowUpKind kind, CancellationToken ct)
    {
        Guid me = person.PersonId;
        return db.Set<ApprovalCase>().FirstOrDefaultAsync(
            c => c.State == CaseState.Draft && c.CreatedBy == me && c.FollowUp!.CertificateId == certificateId && c.FollowUp.Kind == kind, ct);
    }

    private async Task<ApprovalCase> NewAsync(
        OfficeDbContext db, CatalogueInForce catalogue, ElectronicCertificate certificate, ApprovalCase granted, ConstructionProject project, FollowUpKind kind,
        string motive, DateTime now, CancellationToken ct)
    {
        string code = granted.Matter.Code;
        ProjectWork work = project.Works.Single(w => w.Id == granted.Subject.WorkId);

        // 行政许可法第四十九条、第五十条: asked of the organ that granted it, whichever would be competent today.
        Organ organ = await reference.OrganAsync(granted.Organ.OrganId, ct);
        Applicant applicant = await db.Set<Applicant>().AsNoTracking().SingleAsync(a => a.Id == project.OwnerId, ct);
        NewCase with = CaseOpening.Of(
            catalogue, code, project, work, applicant, organ, FollowUpMaterials.Of(kind), person.May(Permissions.Apply) ? IntakeMode.Online : IntakeMode.Window,
            person.PersonId, now);
        bool endsBySilence = kind == FollowUpKind.Renewal && with.Matter.Kind == MatterKind.AdministrativeLicense;
        ApprovalCase draft = ApprovalCase.Begin(Guid.CreateVersion7(new DateTimeOffset(now, TimeSpan.Zero)), with with
        {
            FollowUp = CertificateFollowUp.Of(certificate, kind, motive),
            Matter = with.Matter with { Name = $"{with.Matter.Name}（{kind.Chinese()}）" },
            Limits = with.Limits with { WarningDays = await MatterWarning.DaysOfAsync(db, code, ct), DecideBy = endsBySilence ? certificate.ValidUntil : null },
            Contact = with.Contact with { Scale = granted.Contact.Scale, Attachments = granted.Contact.Attachments },
            Form = granted.Form,
            ResultFields = Carried(granted.ResultFields, kind),
        });
        db.Add(draft);
        return draft;
    }

    // The number is a new one, the term of a renewal too; all else stands as it stood until somebody changes it.
    private static FormAnswers Carried(FormAnswers before, FollowUpKind kind) => FormAnswers.Of(before
        .Where(a => a.Key != UnifiedForm.GivenNumber && (kind != FollowUpKind.Renewal || !OfTheTerm.Contains(a.Key, StringComparer.Ordinal))));
}
