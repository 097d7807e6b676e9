using ApprovalOffice.App.Access;
using ApprovalOffice.Data.Acceptance;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.UseCases;

/// <summary>Which joint acceptances the current person sees: those their organ leads or has a part in, the applicant their own, all of their regions for who supervises them or sits at their window.</summary>
public sealed class AcceptanceScope(CurrentPerson person, CaseScope cases, OfficeReference reference)
{
    /// <summary>The signal that a joint acceptance has changed.</summary>
    public const string Signal = "acceptance";

    /// <summary>Whether the person organises joint acceptances for their organ.</summary>
    public bool MayOrganise => person.OrganId is not null && (person.May(Permissions.CoordinateCases) || person.May(Permissions.ReviewCases));

    /// <summary>Whether the person acts for the organ that leads this one.</summary>
    public bool Leads(JointAcceptance acceptance)
    {
        ArgumentNullException.ThrowIfNull(acceptance);
        return MayOrganise && person.OrganId == acceptance.LeadOrganId;
    }

    /// <summary>Whether the person judges this part for its organ.</summary>
    public bool Judges(AcceptancePart part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return person.May(Permissions.ReviewCases) && person.OrganId == part.OrganId;
    }

    /// <summary>Whether the person acts for the applicant.</summary>
    public async Task<bool> AppliesAsync(OfficeDbContext db, JointAcceptance acceptance, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(acceptance);
        Guid applicant = acceptance.ApplicantId;
        return person.May(Permissions.Apply) && await cases.Applicants(db).ContainsAsync(applicant, ct);
    }

    /// <summary>The joint acceptances the person sees.</summary>
    public async Task<IQueryable<JointAcceptance>> VisibleAsync(OfficeDbContext db, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        IQueryable<JointAcceptance> all = db.Set<JointAcceptance>();
        if (!person.May(Permissions.ReadCases))
        {
            IQueryable<Guid> mine = cases.Applicants(db);
            return all.Where(a => mine.Contains(a.ApplicantId));
        }

        if (cases.SeesWholeRegion)
        {
            List<RegionCode> regions = await cases.RegionsAsync(ct);
            return all.Where(a => regions.Contains(a.RegionCode));
        }

        List<Guid> own = await cases.OwnOrgansAsync(ct);
        return all.Where(a => own.Contains(a.LeadOrganId) || a.Parts.Any(p => own.Contains(p.OrganId)));
    }

    /// <summary>Their keys in parts, each in the order of an index of its own; one may stand in several of them, and several times where an organ has several parts.</summary>
    public async Task<IReadOnlyList<IQueryable<Guid>>> KeysAsync(OfficeDbContext db, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        IQueryable<JointAcceptance> all = db.Set<JointAcceptance>();
        if (!person.May(Permissions.ReadCases))
        {
            return [.. (await cases.Applicants(db).Distinct().ToListAsync(ct)).Select(applicant => all.Where(a => a.ApplicantId == applicant).Select(a => a.Id))];
        }

        if (cases.SeesWholeRegion)
        {
            List<RegionCode> regions = await cases.RegionsAsync(ct);
            return (await reference.OrgansAsync(ct)).All.All(o => regions.Contains(o.RegionCode))
                ? [all.Select(a => a.Id)]
                : [.. regions.Select(region => all.Where(a => a.RegionCode == region).Select(a => a.Id))];
        }

        List<Guid> own = await cases.OwnOrgansAsync(ct);
        return
        [
            .. own.Select(organ => all.Where(a => a.LeadOrganId == organ).Select(a => a.Id)),
            .. own.Select(organ => db.Set<AcceptancePart>().Where(p => p.OrganId == organ).Select(p => p.AcceptanceId)),
        ];
    }
}
