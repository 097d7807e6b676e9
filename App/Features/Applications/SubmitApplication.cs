using System.Globalization;
using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.App.Features.Applications;

/// <summary>提交申请: the number is allocated and the application received in one transaction.</summary>
public sealed class SubmitApplication(CaseOperation operation, NumberAllocator numbers)
{
    /// <summary>Submits the draft.</summary>
    public Task<Outcome<int>> RunAsync(CaseTarget target, CancellationToken ct) =>
        operation.RunAsync(target, [Permissions.Apply, Permissions.EnterCases], "提交申请", work => SubmitAsync(work, ct), ct);

    private async Task SubmitAsync(CaseWork work, CancellationToken ct)
    {
        CaseOrgan organ = work.Case.Organ;
        NumberRule rule = new("CASE", NumberPattern.Parse(string.Create(CultureInfo.InvariantCulture, $"{{adminCode:6}}-{organ.DepartmentCode}-{{year:4}}-{{seq:6}}")));
        IssuedNumber number = await numbers.NextAsync(
            work.Db, rule, new NumberIssuer(organ.OrganId, organ.RegionCode.Value), OfficeZone.DateOf(work.Act.OccurredAt),
            new NumberPurpose(nameof(ApprovalCase), work.Case.Id), cancellationToken: ct);
        work.Case.Submit(work.Act, CaseNumber.Parse(number.Number), work.Calendar);
    }
}
