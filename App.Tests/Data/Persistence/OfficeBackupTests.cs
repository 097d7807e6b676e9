using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Regions;
using ApprovalOffice.Tests.Data.Records;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace ApprovalOffice.Tests.Data.Persistence;

/// <summary>What was backed up comes back, the trail holds after it, and a wrong file changes nothing.</summary>
public sealed class OfficeBackupTests
{
    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task RestoredCopy_HoldsWhatWasThere_AndVerifies(DatabaseProvider engine)
    {
        await using TestOffice office = await TestOffice.OpenAsync(engine, auditBlock: 2);
        string copy = Path.Combine(office.Options.DataFolder, "copy.bak");
        await office.WithAsync(context => context.AddRegionAsync(990000));
        await office.SealUntilAsync(1);
        await office.InScopeAsync(services => services.GetRequiredService<OfficeBackup>().BackupAsync(copy));
        await office.WithAsync(context => context.AddRegionAsync(980000));
        await office.SealUntilAsync(2);
        await Should.ThrowAsync<DatabaseRefused>(() => office.InScopeAsync(services => services.GetRequiredService<OfficeBackup>().BackupAsync(copy)));

        await office.InScopeAsync(services => services.GetRequiredService<OfficeBackup>().RestoreAsync(copy));
        (await office.WithAsync(context => context.Set<Region>().CountAsync())).ShouldBe(1);
        await office.WithAsync(context => context.AddRegionAsync(970000));
        await office.WithAsync(context => context.AddRegionAsync(960000));
        await office.SealUntilAsync(3);
        IReadOnlyList<VerificationResult> results = await office.InScopeAsync(services => services.GetRequiredService<OfficeVerification>().RunAsync());
        results.SelectMany(result => result.Faults).ShouldBeEmpty();
        results.Select(result => result.Subject).ShouldBe(["留痕", "编号", "数据库约束", "文件", "办件", "文书证照", "记录与留痕", "征求意见关口", "月报", "专家抽取"]);
        (await office.WithAsync(context => context.Set<AuditEpoch>().CountAsync())).ShouldBe(2);
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task WrongFile_IsRefused_AndNothingIsLost(DatabaseProvider engine)
    {
        await using TestOffice office = await TestOffice.OpenAsync(engine);
        await office.WithAsync(context => context.AddRegionAsync(990000));
        string wrong = Path.Combine(office.Options.DataFolder, "wrong.bak");
        await File.WriteAllTextAsync(wrong, "不是备份");
        await Should.ThrowAsync<DatabaseRefused>(() => office.InScopeAsync(services => services.GetRequiredService<OfficeBackup>().RestoreAsync(wrong)));
        await Should.ThrowAsync<DatabaseRefused>(() => office.InScopeAsync(services => services.GetRequiredService<OfficeBackup>().RestoreAsync(wrong + "x")));
        (await office.WithAsync(context => context.Set<Region>().CountAsync())).ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task DatabaseInUse_IsNotReplaced(DatabaseProvider engine)
    {
        await using TestOffice office = await TestOffice.OpenAsync(engine);
        string copy = Path.Combine(office.Options.DataFolder, "copy.bak");
        await office.InScopeAsync(services => services.GetRequiredService<OfficeBackup>().BackupAsync(copy));
        await office.WithAsync(async context =>
        {
            await using var open = await context.Database.BeginTransactionAsync();
            await context.AddRegionAsync(990000);
            DatabaseRefused refusal = await Should.ThrowAsync<DatabaseRefused>(
                () => office.InScopeAsync(services => services.GetRequiredService<OfficeBackup>().RestoreAsync(copy)));
            refusal.Message.ShouldContain("正在使用");
            await open.CommitAsync();
        });
        (await office.WithAsync(context => context.Set<Region>().CountAsync())).ShouldBe(1);
    }
}
