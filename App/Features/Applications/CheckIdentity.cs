using System.Globalization;
using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.App.Features.Applications;

/// <summary>The clerk records who stands at the window and by which right.</summary>
public sealed class CheckIdentity(CaseOperation operation, CurrentPerson person)
{
    /// <summary>Records it.</summary>
    public Task<Outcome<int>> RunAsync(CaseTarget target, IdentityForm form, CancellationToken ct) =>
        operation.RunAsync(
            target,
            [Permissions.EnterCases],
            "核验办理人身份",
            work =>
            {
                string name = OfficeText.Clean(form.PersonName, Person.NameLimit with { Label = "办理人姓名" }, nameof(form.PersonName));
                ValueRules.ResidentId.Require(ResidentId.TryParse(form.ResidentId, out ResidentId id), nameof(form.ResidentId), ResidentId.ProblemOf(form.ResidentId));
                CaseRules.CarryMissing.Require(form.Right is "legal" or "agent", nameof(form.Right), "请选择办理人身份");
                DateOnly? until = DateOnly.TryParseExact(form.AuthorisedUntil, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;
                CaseRules.CarryMissing.Require(form.Right == "legal" || until is not null, nameof(form.AuthorisedUntil), "请填写授权截止日期");
                DateTime at = work.Act.RecordedAt;
                work.Case.CheckIdentity(
                    IdentityCheck.Record(
                        Guid.CreateVersion7(new DateTimeOffset(at, TimeSpan.Zero)), work.Case.Id, name, id, form.Right == "legal", until, OfficeZone.DateOf(at), person.PersonId, at),
                    at);
                return Task.CompletedTask;
            },
            ct);
}
