using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Tests.Support.Cases;
using ApprovalOffice.Tests.Support.Databases;

namespace ApprovalOffice.Tests.App.UseCases;

/// <summary>A full disk is nobody's bug: the act is refused by name, nothing is half-done, and it succeeds once there is room.</summary>
public sealed class FullDiskTests
{
    private const int Most = 1_000;

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task AnAct_IsRefusedByName_AndSucceedsOnceThereIsRoom(DatabaseProvider engine)
    {
        await using PlacedOffice office = await PlacedOffice.OpenAsync(engine);
        Guid id = await office.Desk.SubmittedAsync();
        FullDisk disk = new(office, engine);
        await disk.FillAsync();
        int kept = (await office.Desk.CaseAsync(id)).Version;
        int acts = 0;
        Outcome<int> outcome;
        while ((outcome = await JudgeAsync(office, id, acts)).IsOk && acts++ < Most)
        {
            // The last pages of the file still have some room.
            kept = outcome.Value;
        }

        outcome.Rule.ShouldBe(StorageRules.DiskFull);
        outcome.Sentence.ShouldContain("服务器存储空间不足，本次操作未保存");
        ApprovalCase after = await office.Desk.CaseAsync(id);
        (after.Version, after.State).ShouldBe((kept, CaseState.Submitted));

        await disk.FreeAsync();
        (await JudgeAsync(office, id, acts)).IsOk.ShouldBeTrue();
        (await office.VerifyAsync()).SelectMany(r => r.Faults).ShouldBeEmpty();
    }

    private static Task<Outcome<int>> JudgeAsync(PlacedOffice office, Guid id, int number) => office.Desk.TryAsync(id, CaseActor.WindowClerk, null, work =>
    {
        work.Case.Judge(work.Case.Materials[0].Id, MaterialVerdict.NeedsCorrection, $"第 {number} 次：{new string('缺', 1_900)}", work.Act);
        return Task.CompletedTask;
    });
}
