using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Window;

/// <summary>Shows telephone and resident numbers of a case in clear; the view is recorded before anything is shown.</summary>
public sealed class RevealPersonalData(IDbContextFactory<OfficeDbContext> contexts, CurrentPerson person, CaseScope scope, AuditTrail trail)
{
    /// <summary>Records the view and gives the data.</summary>
    public async Task<Outcome<PersonalData>> RunAsync(Guid caseId, CancellationToken ct)
    {
        if (!person.May(Permissions.ViewPersonalData))
        {
            return Outcome.Forbidden().As<PersonalData>();
        }

        await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
        ApprovalCase? subject = await (await scope.VisibleAsync(db, ct)).AsNoTracking().Include(c => c.IdentityChecks).FirstOrDefaultAsync(c => c.Id == caseId, ct);
        if (subject is null)
        {
            return Outcome.NotFound().As<PersonalData>();
        }

        await trail.RecordViewAsync(nameof(ApprovalCase), caseId.ToString(), "联系电话、公民身份号码", subject.Number?.Value, ct);
        return Outcome.Ok(new PersonalData(subject.Contact.Phone, subject.IdentityChecks.ToDictionary(c => c.Id, c => c.ResidentId.Value)));
    }
}
