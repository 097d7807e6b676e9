using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Catalogue.Storage;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Projects;

/// <summary>Registers a project: the applicant for whom they act, the window for anybody, whose particulars it may enter with it.</summary>
public sealed class RegisterProject(
    IDbContextFactory<OfficeDbContext> contexts, ProjectScope scope, CaseScope cases, OfficeReference reference, TimeProvider clock)
{
    /// <summary>Registers it and says which project it is.</summary>
    public Task<Outcome<Guid>> RunAsync(ProjectForm form, CancellationToken ct) => scope.MayEnter
        ? Attempt.RunAsync(() => RegisterAsync(form, ct))
        : Task.FromResult(Outcome.Forbidden().As<Guid>());

    private async Task<Outcome<Guid>> RegisterAsync(ProjectForm form, CancellationToken ct)
    {
        CatalogueInForce catalogue = await reference.CatalogueTodayAsync(ct);
        OrganDirectory organs = await reference.OrgansAsync(ct);
        if (ProjectFormChecks.Of(form, organs.Regions, catalogue.Catalogue) is [var (field, sentence), ..])
        {
            return Outcome.Refused(new RuleBroken(ProjectRules.FormIncomplete, field, sentence)).As<Guid>();
        }

        await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
        ProjectCode code = ProjectCode.Parse(form.ProjectCode);
        await RequireFreeAsync(db, code, ct);
        if (await OwnerAsync(db, form, ct) is not { } owner)
        {
            return Outcome.NotFound("没有找到该建设单位，或者您未获其授权。").As<Guid>();
        }

        ConstructionProject project = ConstructionProject.Register(code, owner, ProjectFormAnswers.ParticularsOf(catalogue.Catalogue, form), clock);
        if (scope.MayEnterForOthers && !(await cases.RegionsAsync(ct)).Contains(project.SiteRegion))
        {
            return Outcome.Refused(new RuleBroken(ProjectRules.OutsideRegion, nameof(ProjectForm.SiteRegion))).As<Guid>();
        }

        db.Describe("登记项目");
        db.Add(project);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException)
        {
            // Another tab or person was first with the same code (or owner); otherwise it is a fault.
            await RequireFreeAsync(db, code, ct);
            if (form.IsNewOwner)
            {
                await RequireNewAsync(db, owner, ct);
            }

            throw;
        }

        return Outcome.Ok(project.Id, "项目已登记。");
    }

    private async Task<Applicant?> OwnerAsync(OfficeDbContext db, ProjectForm form, CancellationToken ct)
    {
        if (form.IsNewOwner && scope.MayEnterForOthers)
        {
            Applicant owner = NewOwner(form.Owner, clock);
            await RequireNewAsync(db, owner, ct);
            db.Add(owner);
            return owner;
        }

        IQueryable<Guid> mine = cases.Applicants(db);
        bool any = scope.MayEnterForOthers;
        return await db.Set<Applicant>().FirstOrDefaultAsync(a => a.Id == form.OwnerId && (any || mine.Contains(a.Id)), ct);
    }

    private static async Task RequireFreeAsync(OfficeDbContext db, ProjectCode code, CancellationToken ct)
    {
        string? taken = await db.Set<ConstructionProject>().AsNoTracking().Where(p => p.ProjectCode == code).Select(p => p.Name).FirstOrDefaultAsync(ct);
        ProjectRules.CodeTaken.Require(taken is null, nameof(ProjectForm.ProjectCode));
    }

    /// <summary>An owner who is not known yet.</summary>
    internal static Applicant NewOwner(OwnerForm form, TimeProvider clock)
    {
        ApplicantParticulars particulars = new()
        {
            Name = form.Name, Representative = form.Representative, ContactName = form.ContactName,
            ContactPhone = PhoneNumber.Parse(form.ContactPhone), Address = form.Address,
        };
        return form.IsNatural
            ? Applicant.NaturalPerson(ResidentId.Parse(form.ResidentId), particulars, clock)
            : Applicant.LegalPerson(CreditCode.Parse(form.CreditCode), particulars, clock);
    }

    // The sentence names a body; whose identity number it is, nobody is told who only tries numbers.
    private static async Task RequireNewAsync(OfficeDbContext db, Applicant owner, CancellationToken ct)
    {
        IQueryable<Applicant> known = db.Set<Applicant>().AsNoTracking().IgnoreAutoIncludes();
        if (owner.CreditCode is { } credit)
        {
            string? name = await known.Where(a => a.CreditCode == credit).Select(a => a.Name).FirstOrDefaultAsync(ct);
            ProjectRules.OwnerKnown.Require(name is null, "Owner.CreditCode", name);
        }
        else
        {
            ResidentId? resident = owner.ResidentId;
            ProjectRules.PersonKnown.Require(!await known.AnyAsync(a => a.ResidentId == resident, ct), "Owner.ResidentId");
        }
    }
}
