using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Experts;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Experts;

/// <summary>专家库的维护: by who does not draw from it.</summary>
public sealed class KeepExperts(IDbContextFactory<OfficeDbContext> contexts, PageReads reads, CurrentPerson me, TimeProvider clock)
{
    /// <summary>One expert; null where there is none.</summary>
    public async Task<ExpertSheet?> FindAsync(Guid id, CancellationToken ct)
    {
        await using ReadSnapshot moment = await reads.OpenAsync(ct);
        if (!me.May(Permissions.KeepExperts) || await moment.Db.Set<Expert>().AsNoTracking().Include(e => e.Interests.OrderBy(i => i.DeclaredAt)).FirstOrDefaultAsync(e => e.Id == id, ct) is not { } expert)
        {
            return null;
        }

        string account = expert.PersonId is { } person ? await moment.Db.Set<Data.People.Account>().Where(a => a.PersonId == person).Select(a => a.UserName).FirstOrDefaultAsync(ct) ?? "" : "";
        return new ExpertSheet(expert, new ExpertForm
        {
            Name = expert.Name, UnitName = expert.UnitName, UnitCode = expert.UnitCode.Value, Specialities = [.. ExpertSpecialities.Of(expert.Specialities)], UserName = account,
            From = expert.From.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), To = expert.To.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        });
    }

    /// <summary>Takes an expert into the pool.</summary>
    public Task<Outcome<Guid>> AppointAsync(ExpertForm form, CancellationToken ct) => me.May(Permissions.KeepExperts)
        ? Attempt.RunAsync(async () =>
        {
            await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
            db.Describe("专家入库");
            Expert expert = Expert.Appoint(form.Read(null), await AccountAsync(db, form.UserName, null, ct), clock);
            await RequireNewAsync(db, expert, ct);
            db.Add(expert);
            await SaveAsync(db, expert, ct);
            return Outcome.Ok(expert.Id, $"{expert.Name} 已入库。");
        })
        : Task.FromResult(Outcome.Forbidden().As<Guid>());

    /// <summary>Changes what is said of an expert; the end of an appointment is said by its last day.</summary>
    public Task<Outcome> ChangeAsync(Guid id, int seen, ExpertForm form, CancellationToken ct) => ActAsync(id, seen, "修改专家信息", async (db, expert) =>
    {
        expert.Change(form.Read(expert.Phone), await AccountAsync(db, form.UserName, id, ct));
        await RequireNewAsync(db, expert, ct);
        return "已保存。";
    }, ct);

    /// <summary>登记利害关系, as the expert has declared it.</summary>
    public Task<Outcome> DeclareAsync(Guid id, int seen, string unitName, string unitCode, string reason, CancellationToken ct) => ActAsync(id, seen, "登记专家利害关系", (_, expert) =>
    {
        CreditCode code = CreditCode.TryParse(unitCode, out CreditCode read) ? read : throw new RuleBroken(ValueRules.CreditCode, nameof(ExpertInterest.UnitCode), CreditCode.ProblemOf(unitCode));
        expert.Declare(unitName, code, reason, clock);
        return Task.FromResult("利害关系已登记，涉及该单位的会议不再抽取。");
    }, ct);

    /// <summary>The interest is over.</summary>
    public Task<Outcome> WithdrawAsync(Guid id, int seen, Guid interestId, CancellationToken ct) => ActAsync(id, seen, "解除专家利害关系", (_, expert) =>
    {
        expert.Withdraw(interestId);
        return Task.FromResult("利害关系已解除。");
    }, ct);

    /// <summary>Whose account it is; null for no user name. EXPERT-004 for one that is nobody's, no expert's or another expert's.</summary>
    internal async Task<Guid?> AccountAsync(OfficeDbContext db, string userName, Guid? except, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(userName))
        {
            return null;
        }

        string name = userName.Trim().ToUpperInvariant();
        DateOnly today = clock.Today();
        Guid? person = await db.Set<Data.People.Account>().Where(a => a.NormalizedUserName == name
                && db.Set<RoleAssignment>().Any(r => r.PersonId == a.PersonId && r.Role == Role.Expert && r.From <= today && (r.To == null || r.To >= today)))
            .Select(a => (Guid?)a.PersonId).FirstOrDefaultAsync(ct);
        ExpertRules.NoSuchAccount.Require(person is not null && !await db.Set<Expert>().AnyAsync(e => e.PersonId == person && e.Id != except, ct), nameof(ExpertForm.UserName));
        return person;
    }

    private static async Task RequireNewAsync(OfficeDbContext db, Expert expert, CancellationToken ct) => ExpertRules.Known.Require(
        !await db.Set<Expert>().AsNoTracking().AnyAsync(e => e.Name == expert.Name && e.UnitCode == expert.UnitCode && e.Id != expert.Id, ct), nameof(Expert.Name));

    private static async Task SaveAsync(OfficeDbContext db, Expert expert, CancellationToken ct)
    {
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException fault) when (fault is not DbUpdateConcurrencyException)
        {
            // Somebody was first with the same name; otherwise it is a fault.
            await RequireNewAsync(db, expert, ct);
            throw;
        }
    }

    private Task<Outcome> ActAsync(Guid id, int seen, string operation, Func<OfficeDbContext, Expert, Task<string>> act, CancellationToken ct) => me.May(Permissions.KeepExperts)
        ? Attempt.RunAsync(async () =>
        {
            await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
            db.Describe(operation);
            if (await db.Set<Expert>().Include(e => e.Interests).FirstOrDefaultAsync(e => e.Id == id, ct) is not { } expert)
            {
                return Outcome.NotFound();
            }

            if (expert.Version != seen)
            {
                return Outcome.Conflict(await LastChange.OfAsync(db, nameof(Expert), id, ct));
            }

            string done = await act(db, expert);
            await SaveAsync(db, expert, ct);
            return Outcome.Ok(done);
        })
        : Task.FromResult(Outcome.Forbidden());
}
