using ApprovalOffice.App.Access;
using ApprovalOffice.App.Api;
using ApprovalOffice.App.Shell;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Applications;
using ApprovalOffice.Data.Applications.Storage;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Catalogue.Materials;
using ApprovalOffice.Data.Catalogue.Themes;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Stages;

/// <summary>Reads one stage application for the applicant's page.</summary>
public sealed class StageReading(
    PageReads pages, StageScope scope, StageCases cases, OfficeReference reference, DownloadTickets tickets, CurrentPerson person)
{
    /// <summary>The stage application; null when there is none in the person's scope.</summary>
    public async Task<StageDetails?> ReadAsync(Guid stageId, CancellationToken ct)
    {
        await using ReadSnapshot moment = await pages.OpenAsync(ct);
        OfficeDbContext db = moment.Db;
        if (!person.IsSignedIn
            || !await (await scope.VisibleAsync(db, ct)).AnyAsync(a => a.Id == stageId, ct)
            || await StageStore.Whole(db).AsNoTracking().FirstOrDefaultAsync(a => a.Id == stageId, ct) is not { } stage)
        {
            return null;
        }

        bool mayWork = scope.Capacities() != CaseActor.None;
        CatalogueSet catalogue = await reference.CatalogueAsync(stage.CatalogueVersionId, ct);
        OrganDirectory organs = await reference.OrgansAsync(ct);
        ConstructionProject project = await db.Set<ConstructionProject>().AsNoTracking().Include(p => p.Works).SingleAsync(p => p.Id == stage.Subject.ProjectId, ct);
        Dictionary<string, string> merged = stage.Matters
            .SelectMany(m => stage.MergedInto(m).Select(x => (x.MatterCode, m.Name))).ToDictionary(x => x.MatterCode, x => x.Name);
        return new StageDetails
        {
            Id = stage.Id,
            Version = stage.Version,
            MayWork = mayWork,
            MaySeeBoard = person.May(Permissions.ReadCases) && stage.SubmittedAt is not null && await (await scope.WithFilesAsync(db, ct)).AnyAsync(a => a.Id == stageId, ct),
            StageName = stage.StageName,
            FormName = stage.FormName,
            JointNumber = stage.JointNumber,
            ProjectId = project.Id,
            ProjectName = project.Name,
            ApplicantName = stage.Subject.ApplicantName,
            PromiseBar = mayWork ? await BrokenPromises.FirstOfAsync(db, stage.Subject.ApplicantId, ct) : null,
            PromiseExclusions = catalogue.Files.Commitments.GeneralExclusions,
            PromiseOutline = catalogue.Files.Commitments.TextOutline,
            Known = Known(stage, project, catalogue, organs),
            IntakeMode = stage.IntakeMode,
            ChecksIdentity = stage.IntakeMode == IntakeMode.Window && person.May(Permissions.EnterCases),
            SubmittedAt = stage.SubmittedAt,
            IsDiscarded = stage.DiscardedAt is not null,
            Contact = mayWork ? stage.Contact : Masked(stage.Contact),
            Form = stage.Form,
            Fields = UnifiedForm.ApplicantFields(catalogue, stage.ToBecomeCases.Select(m => m.MatterCode)),
            Matters = [.. stage.Matters.Select(m => MatterOf(m, merged.GetValueOrDefault(m.MatterCode), project, catalogue, organs))],
            Materials = Materials(stage, catalogue),
            Identities = [.. stage.IdentityChecks.OrderBy(c => c.CheckedAt).Select(c => new StageIdentityLine(
                c.Id, c.PersonName, c.ResidentId.Masked, c.AuthorisedUntil, c.CheckedAt))],
            Cases = await cases.RowsAsync(db, stageId, ct),
            Points = mayWork ? await cases.PointsAsync(db, stageId, catalogue, ct) : [],
        };
    }

    private static CaseContact Masked(CaseContact contact) =>
        contact with { Phone = PhoneNumber.TryParse(contact.Phone, out PhoneNumber phone) ? phone.Masked : "" };

    private static StageMatterLine MatterOf(StageMatter matter, string? mergedInto, ConstructionProject project, CatalogueSet catalogue, OrganDirectory organs) => new()
    {
        Code = matter.MatterCode,
        Name = matter.Name,
        Kind = matter.Kind,
        Reason = matter.Reason,
        OrganName = catalogue.FindMatter(matter.MatterCode) is { } published ? organs.Competent(published.Department, project.SiteRegion).Name : "",
        Promised = Promised(matter, project, catalogue),
        IsApplicants = matter.IsApplicants,
        MergedInto = matter.Mode == HandlingMode.Merged ? mergedInto ?? "主办事项" : null,
        IsChosen = matter.IsChosen,
        IsOpen = matter.IsOpen,
        Promise = matter.CommitmentCode is { } code ? catalogue.FindCommitment(code) : null,
        WayReason = matter.WayReason,
        OnPromise = matter.OnPromise,
        SignedBy = matter.PromiseSignedBy,
        SignedAt = matter.PromiseSignedAt,
        CaseId = matter.CaseId,
    };

    private static string Promised(StageMatter matter, ConstructionProject project, CatalogueSet catalogue)
    {
        if (catalogue.FindMatter(matter.MatterCode) is not { } published)
        {
            return "";
        }

        Data.Clock.TimeLimit limit = matter.OnPromise && matter.CommitmentCode is { } promise
            ? Data.Clock.TimeLimit.WorkingDays(catalogue.FindCommitment(promise)?.DecisionDays ?? 0)
            : project.ThemeCode is { } code && catalogue.FindTheme(code) is { } theme ? catalogue.PromisedLimit(theme, matter.MatterCode)
            : published.PromisedLimit;
        return limit.ToString();
    }

    private static List<(string Label, string Value)> Known(StageApplication stage, ConstructionProject project, CatalogueSet catalogue, OrganDirectory organs) =>
    [
        ("项目", $"{project.Name}（{project.ProjectCode.Value}）"),
        ("工程", project.Works.Single(w => w.Id == stage.Subject.WorkId).Name),
        ("申请人", stage.Subject.ApplicantName),
        ("建设地点", $"{organs.Regions.FullName(project.SiteRegion)}　{project.Address}"),
        ("审批主题", project.ThemeCode is { } code ? catalogue.FindTheme(code)?.Name ?? code : "尚未选定"),
        ("总投资", project.Investment.ToWanText()),
        ("用地面积", $"{project.LandArea:#,##0.##} ㎡"),
        ("总建筑面积", $"{project.FloorArea:#,##0.##} ㎡"),
        ("建设期", $"{OfficeTime.Show(project.PlannedStart)} 至 {OfficeTime.Show(project.PlannedEnd)}"),
        ("牵头部门", stage.LeadOrganName),
    ];

    private List<StageMaterialLine> Materials(StageApplication stage, CatalogueSet catalogue)
    {
        HashSet<Guid> needed = [.. stage.Needed.Select(m => m.Id)];
        Dictionary<string, string> names = stage.Chosen.ToDictionary(m => m.MatterCode, m => m.Name);
        return [.. stage.Materials.OrderBy(m => m.Sort).Select(m => LineOf(m, catalogue.FindMaterial(m.MaterialCode), needed.Contains(m.Id), names))];
    }

    private StageMaterialLine LineOf(StageMaterial material, ApplicationMaterial? published, bool isNeeded, Dictionary<string, string> chosen) => new()
    {
        Id = material.Id,
        Code = material.MaterialCode,
        Name = material.Name,
        Supply = material.Supply,
        SuppliedBy = material.SuppliedBy,
        Instruction = published?.Instruction ?? "",
        AppliesWhen = published?.AppliesWhen,
        OwedDays = material.OwedDays,
        NotApplicableReason = material.NotApplicableReason,
        IsSupplied = material.IsSupplied,
        IsNeeded = isNeeded,
        WantedBy = [.. material.MatterCodes.Where(chosen.ContainsKey).Select(c => chosen[c])],
        Files = [.. material.Current.Select(f => new StageFileLine(f.Id, f.Digest, f.FileName, f.Length, f.HandedInAt, tickets.UrlFor(person, material.StageApplicationId, f.Digest, f.FileName)))],
    };
}
