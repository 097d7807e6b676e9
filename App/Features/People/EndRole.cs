using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.App.Features.People;

/// <summary>结束岗位: a role is held until the end of its last day; yesterday takes it away at once.</summary>
public sealed class EndRole(PersonOperation operation)
{
    /// <summary>Ends it.</summary>
    public Task<Outcome> RunAsync(Guid personId, int seenVersion, Guid assignmentId, string lastDay, CancellationToken ct) => operation.RunAsync(
        personId,
        seenVersion,
        "结束岗位",
        async work =>
        {
            RoleAssignment? held = work.Person.Assignments.FirstOrDefault(a => a.Id == assignmentId);
            RoleRules.EndedAlready.Require(held is not null && !(held.To < work.Today));
            DateOnly day = RoleReading.Day(lastDay) ?? throw new RuleBroken(PersonRules.FormIncomplete, nameof(RoleForm.To), "请填写最后一天");
            RoleRules.EndPast.Require(day >= work.Today.AddDays(-1), nameof(RoleForm.To));
            PersonRules.FormIncomplete.Require(day >= held.From, nameof(RoleForm.To), $"该岗位自 {held.From:yyyy-MM-dd} 起，最后一天不得早于起始日");
            await LastAdministrator.RequireAnotherAsync(work, held.Role, day, ct);
            work.Person.End(held, day);
            work.Account?.Renew();
        },
        ct);
}
