using ApprovalOffice.App.Commands;

namespace ApprovalOffice.Tests.App.Commands;

/// <summary>The maintenance commands as they are typed.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("office-").FullName;

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task AnEmptyOffice_IsMadeVerifiedAndBackedUp()
    {
        (await RunAsync("migrate")).Code.ShouldBe(0);
        (await RunAsync("migrate")).Code.ShouldBe(0);

        (int verified, string report, _) = await RunAsync("verify");
        verified.ShouldBe(0);
        report.ShouldContain("核验通过。");

        string copy = Path.Combine(_folder, "copy.db");
        (await RunAsync("backup", copy)).Code.ShouldBe(0);
        File.Exists(copy).ShouldBeTrue();
        (int again, _, string problem) = await RunAsync("backup", copy);
        again.ShouldBe(1);
        problem.ShouldContain("已存在，不覆盖");
    }

    [Fact]
    public async Task ABrokenCalendar_ChangesNothing_AndIsNamed()
    {
        await RunAsync("migrate");
        string broken = Path.Combine(_folder, "broken.json");
        await File.WriteAllTextAsync(broken, "{");

        (int code, _, string problem) = await RunAsync("calendar", "import", broken);

        code.ShouldBe(1);
        problem.ShouldContain("broken.json");
    }

    [Theory]
    [InlineData(2, "nonsense")]
    [InlineData(2, "backup")]
    [InlineData(2, "calendar", "export")]
    [InlineData(1, "restore", "/nowhere/copy.db")]
    public async Task WhatIsCalledWrongly_IsToldSo(int expected, params string[] words)
    {
        (int code, _, string problem) = await RunAsync(words);

        code.ShouldBe(expected);
        problem.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task EveryCommand_HasItsHelp()
    {
        OfficeCommands.All.ShouldNotBeEmpty();
        foreach (Command command in OfficeCommands.All)
        {
            (int code, string help, _) = await RunAsync([.. command.Name.Split(' '), "--help"]);
            code.ShouldBe(0);
            help.ShouldContain(command.Usage);
            help.ShouldContain(command.Detail);
        }
    }

    [Fact]
    public void Settings_StartTheServer()
    {
        CommandLine.IsCommand([]).ShouldBeFalse();
        CommandLine.IsCommand(["--urls", "http://localhost:1"]).ShouldBeFalse();
        CommandLine.IsCommand(["verify"]).ShouldBeTrue();
        CommandLine.IsCommand(["--help"]).ShouldBeTrue();
    }

    private async Task<(int Code, string Said, string Problems)> RunAsync(params string[] words)
    {
        using StringWriter said = new();
        using StringWriter problems = new();
        int code = await CommandLine.RunAsync([.. words, "--Office:DataFolder=" + _folder], said, problems);
        return (code, said.ToString(), problems.ToString());
    }
}
