using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Tests.Support.Cases;
using ApprovalOffice.Tests.Support.Databases;

namespace ApprovalOffice.Tests.Data.Cases;

/// <summary>A row of a case changed by hand is named; what is whole is left in peace.</summary>
public sealed class CaseVerificationTests
{
    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task WhatIsChangedByHand_IsNamed(DatabaseProvider engine)
    {
        await using PlacedOffice office = await PlacedOffice.OpenAsync(engine);
        await office.Desk.SubmittedAsync();
        Guid id = await office.Desk.GrantedAsync();
        string number = (await office.Desk.CaseAsync(id)).Number!.Value.Value;
        IReadOnlyList<VerificationResult> whole = await office.VerifyAsync();
        whole.SelectMany(result => result.Faults).ShouldBeEmpty();
        whole.Single(result => result.Subject == "编号").Remarks.ShouldContain("建字第9901022026GG0000001号 尚无文书（制作中）。");

        await office.TamperAsync("Cases", $"""UPDATE "Cases" SET "PromisedDue" = '2030-01-02', "State" = 'Denied' WHERE "Number" = '{number}'""");
        await office.TamperAsync("CaseEvents", """UPDATE "CaseEvents" SET "Sequence" = 40 WHERE "Action" = 'Receive'""");
        await office.TamperAsync("NationalStatusEvents", """DELETE FROM "NationalStatusEvents" WHERE "Code" = 'DepartmentBegan'""");
        await office.TamperAsync("ElectronicCertificates", """UPDATE "ElectronicCertificates" SET "Number" = '建字第9901022026GG0000099号'""");
        await office.TamperAsync("OfficialDocuments", """UPDATE "OfficialDocuments" SET "Number" = '改过' WHERE "Code" = 'WS-01'""");

        IReadOnlyList<VerificationResult> results = await office.VerifyAsync();
        IReadOnlyList<string> cases = results.Single(result => result.Subject == "办件").Faults;
        cases.ShouldAllBe(fault => fault.StartsWith(number, StringComparison.Ordinal));
        cases.ShouldContain(fault => fault.Contains("承诺时限记为 2030-01-02，按事件重算为", StringComparison.Ordinal));
        cases.ShouldContain(fault => fault.Contains("状态记为“不予”，按事件应为“已收件”", StringComparison.Ordinal));
        cases.ShouldContain(fault => fault.Contains("缺少第 2 个事件", StringComparison.Ordinal));
        cases.ShouldContain(fault => fault.Contains("个国标办理状态", StringComparison.Ordinal));
        results.Single(result => result.Subject == "文书证照").Faults.ShouldBe(
            ["受理通知书 改过 的编号不是本系统编出的。", "建设工程规划许可证 建字第9901022026GG0000099号 与其文书不一致。"]);
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task WhatTheEventsDoNotShow_IsNamedByTheTrail(DatabaseProvider engine)
    {
        await using PlacedOffice office = await PlacedOffice.OpenAsync(engine);
        office.Clock.Advance(TimeSpan.FromTicks(1_234_567));
        Guid id = await office.Desk.GrantedAsync();
        string number = (await office.Desk.CaseAsync(id)).Number!.Value.Value;
        (await office.VerifyAsync()).SelectMany(result => result.Faults).ShouldBeEmpty();

        await office.TamperAsync("CaseEvents", """UPDATE "CaseEvents" SET "PersonName" = '别人' WHERE "Action" = 'Accept'""");
        await office.TamperAsync("CaseEvents", """UPDATE "CaseEvents" SET "Text" = '改过的意见' WHERE "Action" = 'ProposeDecision'""");
        await office.TamperAsync("Cases", """UPDATE "Cases" SET "DecisionReason" = '事后添加', "PromisedDays" = "PromisedDays" + 5""");
        await office.TamperAsync("ElectronicCertificates", """UPDATE "ElectronicCertificates" SET "HolderName" = '另一家公司'""");
        await office.TamperAsync("ReviewFindings", """UPDATE "ReviewFindings" SET "Opinion" = '事后添加' WHERE "PointNumber" = 1""");

        IReadOnlyList<VerificationResult> results = await office.VerifyAsync();
        results.Single(result => result.Subject == "记录与留痕").Faults.Order(StringComparer.Ordinal).ShouldBe(
            new[]
            {
                $"办件 {number} 的 DecisionReason 与留痕不符。", $"办件事件 {number} 的 PersonName 与留痕不符。", $"办件事件 {number} 的 Text 与留痕不符。",
                $"审查要点 {number} 的 Opinion 与留痕不符。", $"证照 {number} 的 HolderName 与留痕不符。",
            }.Order(StringComparer.Ordinal));
        results.Single(result => result.Subject == "办件").Faults.ShouldContain(fault => fault.StartsWith($"{number} 承诺期限记为", StringComparison.Ordinal));
    }
}
