using ApprovalOffice.App.Features.Seals;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Seals;
using ApprovalOffice.Tests.App.Cases;
using ApprovalOffice.Tests.Support.Cases;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.Papers;

/// <summary>用印登记 and what happens when a seal cannot be used.</summary>
public sealed class SealRegisterTests
{
    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task EverySealedPaper_HasItsLine_AndNoLineIsChanged(DatabaseProvider engine)
    {
        await using PlacedOffice office = await PlacedOffice.OpenAsync(engine);
        CaseFloor floor = new(office.Host.Services);
        Guid id = await office.Desk.GrantedAsync();
        await office.Desk.DispatchAsync();
        await office.Desk.DispatchAsync();

        List<OfficialDocument> papers = await office.Desk.PapersAsync(id);
        List<SealUse> uses = await floor.WithAsync(db => db.Set<SealUse>().AsNoTracking().OrderBy(u => u.Title).ToListAsync());
        uses.Select(u => (u.DocumentId, u.Digest)).ShouldBe(papers.Select(p => (p.Id, p.Digest!)), ignoreOrder: true);
        SealUse permit = uses.Single(u => u.Title == "建设工程规划许可证");
        permit.RequestedByName.ShouldBe("某人");
        permit.Occasion.ShouldBe("准予许可");
        permit.HolderName.ShouldBe("示范市教育基本建设服务中心");
        permit.KeySubject.ShouldBe(papers[^1].IssuerName + "（演示）");
        permit.Algorithm.ShouldBe("SHA256withRSA");
        permit.KeyThumbprint.Length.ShouldBe(64);
        await Should.ThrowAsync<System.Data.Common.DbException>(() => floor.WithAsync(db => db.Database.ExecuteSqlRawAsync("UPDATE \"SealUses\" SET \"RequestedByName\" = '另一人'")));
        await Should.ThrowAsync<System.Data.Common.DbException>(() => floor.WithAsync(db => db.Database.ExecuteSqlRawAsync("DELETE FROM \"SealUses\"")));
    }

    [Fact]
    public async Task TheRegister_IsReadByThoseWhoseOrgansItIs()
    {
        await using PlacedOffice office = await PlacedOffice.OpenAsync(DatabaseProvider.Sqlite);
        CaseFloor floor = new(office.Host.Services);
        Guid id = await office.Desk.GrantedAsync();
        await office.Desk.DispatchAsync();
        string number = (await office.Desk.PapersAsync(id)).Single(p => p.Code == "ZZ-17").Number;

        (await RowsAsync(floor, "auditadmin", new SealFilter())).Count.ShouldBe(3);
        (await RowsAsync(floor, "auditadmin", new SealFilter { Number = number })).Single().Number.ShouldBe(number);
        (await RowsAsync(floor, "auditadmin", new SealFilter { To = new DateOnly(2026, 10, 19) })).ShouldBeEmpty();
        (await RowsAsync(floor, "approver", new SealFilter())).Count.ShouldBe(3);
        (await RowsAsync(floor, "zj-approver", new SealFilter())).ShouldBeEmpty("another department's organ");
        (await RowsAsync(floor, "reviewer", new SealFilter())).ShouldBeEmpty("who does not sign has no part in the register");
    }

    [Fact]
    public async Task AKeyThatIsLocked_HoldsUpThePaperAndNotTheDecision()
    {
        await using PlacedOffice office = await PlacedOffice.OpenAsync(DatabaseProvider.Sqlite);
        Guid first = await office.Desk.AcceptedAsync();
        await office.Desk.DispatchAsync();
        string key = Directory.GetFiles(Path.Combine(office.Host.Folder, "seals"), "*.p12").Single(f => !f.EndsWith("demonstration-ca.p12", StringComparison.Ordinal));
        byte[] good = await File.ReadAllBytesAsync(key, TestContext.Current.CancellationToken);
        await File.WriteAllBytesAsync(key, [.. good.AsSpan(0, 200)], TestContext.Current.CancellationToken);

        Guid id = await office.Desk.GrantedAsync("示范市第三实验小学新建工程", "示范市教育建设中心");
        await office.Desk.DispatchAsync();

        OfficialDocument permit = (await office.Desk.PapersAsync(id)).Single(p => p.Code == "ZZ-17");
        permit.Number.ShouldNotBeEmpty("the decision stands with its number");
        permit.Digest.ShouldBeNull();
        CaseFloor floor = new(office.Host.Services);
        List<OutboxMessage> failed = await floor.WithAsync(db => db.Set<OutboxMessage>().Where(m => m.Kind == "paper" && m.LastError != null).ToListAsync());
        failed.Count.ShouldBe(3);
        failed.ShouldAllBe(m => m.LastError!.Contains("签名密钥打不开") && m.DoneAt == null);
        (await office.VerifyAsync()).Single(r => r.Subject == "编号").Remarks.ShouldContain(r => r.Contains(permit.Number) && r.Contains("制作中"));

        await File.WriteAllBytesAsync(key, good, TestContext.Current.CancellationToken);
        office.Clock.Advance(TimeSpan.FromMinutes(1));
        await office.Desk.DispatchAsync();

        (await office.Desk.PapersAsync(id)).ShouldAllBe(p => p.Digest != null);
        (await office.Desk.PapersAsync(first)).ShouldAllBe(p => p.Digest != null);
    }

    private static async Task<IReadOnlyList<SealRow>> RowsAsync(CaseFloor floor, string person, SealFilter filter) =>
        (await floor.AsAsync(person, s => s.GetRequiredService<SealList>().ReadAsync(filter, CancellationToken.None))).Rows;
}
