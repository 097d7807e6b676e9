using System.Globalization;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.App.UseCases;

/// <summary>The number of a case, whether it is applied for alone or with its stage.</summary>
internal static class CaseNumbering
{
    /// <summary>办件编号 of a case, allocated in the transaction of its submission.</summary>
    internal static async Task<CaseNumber> NextAsync(NumberAllocator numbers, OfficeDbContext db, ApprovalCase subject, Act act, CancellationToken ct)
    {
        CaseOrgan organ = subject.Organ;
        NumberRule rule = new("CASE", NumberPattern.Parse(string.Create(CultureInfo.InvariantCulture, $"{{adminCode:6}}-{organ.DepartmentCode}-{{year:4}}-{{seq:6}}")));
        IssuedNumber number = await numbers.NextAsync(
            db, rule, new NumberIssuer(organ.OrganId, organ.RegionCode.Value), OfficeZone.DateOf(act.OccurredAt),
            new NumberPurpose(nameof(ApprovalCase), subject.Id), cancellationToken: ct);
        return CaseNumber.Parse(number.Number);
    }
}
