using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Cases.Sheets;

/// <summary>Shows personal data in clear. The view is recorded first; what cannot be recorded is not shown (个人信息保护法第五十一条).</summary>
public sealed class PersonalDataViews(IDbContextFactory<OfficeDbContext> contexts, CaseScope scope, CurrentPerson person, AuditTrail trail)
{
    /// <summary>The resident ID of an identity check.</summary>
    public async Task<Outcome<string>> ResidentIdAsync(Guid caseId, Guid checkId, CancellationToken ct) =>
        await FindAsync(caseId, ct) is not { } subject ? Refused()
        : subject.IdentityChecks.FirstOrDefault(c => c.Id == checkId) is not { } check ? Outcome.NotFound().As<string>()
        : await ShowAsync(nameof(IdentityCheck), checkId, "公民身份号码", check.ResidentId.Value, subject, ct);

    /// <summary>The contact's telephone.</summary>
    public async Task<Outcome<string>> PhoneAsync(Guid caseId, CancellationToken ct) =>
        await FindAsync(caseId, ct) is not { } subject ? Refused()
        : await ShowAsync(nameof(ApprovalCase), caseId, "联系电话", subject.Contact.Phone, subject, ct);

    private async Task<ApprovalCase?> FindAsync(Guid caseId, CancellationToken ct)
    {
        if (!person.IsSignedIn || !person.May(Permissions.ViewPersonalData))
        {
            return null;
        }

        await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
        return await (await scope.VisibleAsync(db, ct)).AsNoTracking().Include(c => c.IdentityChecks).SingleOrDefaultAsync(c => c.Id == caseId, ct);
    }

    private async Task<Outcome<string>> ShowAsync(string type, Guid id, string what, string value, ApprovalCase subject, CancellationToken ct)
    {
        await trail.RecordViewAsync(type, id.ToString(), what, subject.Number?.Value, ct);
        return Outcome.Ok<string>(value);
    }

    private Outcome<string> Refused() =>
        (person.May(Permissions.ViewPersonalData) ? Outcome.NotFound() : Outcome.Forbidden()).As<string>();
}
