using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace ApprovalOffice.Tests.Data.Records;

/// <summary>The verification names a gap in numbers, a missing guard and a damaged file.</summary>
public sealed class OfficeVerificationTests
{
    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task GapDamageAndMissingGuard_AreNamed(DatabaseProvider engine)
    {
        await using TestOffice office = await TestOffice.OpenAsync(engine);
        StoredBlob blob = await office.WithAsync(async context =>
        {
            await using var transaction = await context.Database.BeginTransactionAsync();
            for (int turn = 0; turn < 3; turn++)
            {
                await office.Services.GetRequiredService<NumberAllocator>().NextAsync(
                    context,
                    new NumberRule("WS-01", NumberPattern.Parse("示〔{year:4}〕{seq}号")),
                    new NumberIssuer(Guid.Parse("01960000-0000-7000-8000-000000000001"), "990102"),
                    new DateOnly(2026, 3, 18),
                    new NumberPurpose("Nothing", Guid.CreateVersion7(office.Clock.GetUtcNow())));
                await context.SaveChangesAsync();
            }

            StoredBlob stored = await office.Services.GetRequiredService<BlobArchive>().StoreAsync(context, new MemoryStream("%PDF-1.7"u8.ToArray()));
            await transaction.CommitAsync();
            return stored;
        });
        (await RunAsync(office)).SelectMany(result => result.Faults).ShouldBeEmpty();

        await office.TamperAsync("IssuedNumbers", """DELETE FROM "IssuedNumbers" WHERE "Sequence" = 2""");
        await office.RunAsync("""DROP TRIGGER "NumberSeries_no_delete" """ + (engine == DatabaseProvider.Postgres ? """ON "NumberSeries" """ : ""));
        await File.AppendAllTextAsync(
            Path.Combine(office.Options.DataFolder, "blobs", blob.Digest[..2], blob.Digest[2..4], blob.Digest), "x");
        string[] faults = [.. (await RunAsync(office)).SelectMany(result => result.Faults)];
        faults.ShouldContain(fault => fault.Contains("WS-01 2026 编号序列不连续") && fault.Contains("缺少 2"));
        faults.ShouldContain(fault => fault.Contains("NumberSeries_no_delete"));
        faults.ShouldContain(fault => fault.Contains(blob.Digest) && fault.Contains("已损坏"));
        faults.Length.ShouldBe(3);
    }

    private static Task<IReadOnlyList<VerificationResult>> RunAsync(TestOffice office) =>
        office.InScopeAsync(services => services.GetRequiredService<OfficeVerification>().RunAsync());
}
