using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Tests.Support.Cases;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.Tests.App.Cases;

/// <summary>The due days and the organ of a case are values that an act replaces as a whole; to whoever reads the trail they have changed, nobody took them away.</summary>
public sealed class ReplacedPartsTests
{
    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task APartOfACase_ThatIsReplaced_HasChanged_AndIsNotRemoved(DatabaseProvider engine)
    {
        await using PlacedOffice office = await PlacedOffice.OpenAsync(engine);
        Guid id = await office.Desk.ProposedAsync();
        CaseFloor floor = new(office.Host.Services);

        List<AuditRecord> lines = await floor.WithAsync(db => db.Set<AuditRecord>().AsNoTracking().Where(line => line.EntityId == id.ToString()).ToListAsync());

        lines.Where(line => line.Kind == AuditKind.Removed).ShouldBeEmpty();
        AuditRecord accepted = lines.Where(line => line.EntityType == "ApprovalCase.Due" && line.Kind == AuditKind.Changed).MaxBy(line => line.After!.Length)!;
        accepted.Before!.ShouldContain("\"PromisedDue\":null");
        accepted.After!.ShouldContain("\"PromisedDue\":\"20");
    }
}
