using System.Data.Common;
using ApprovalOffice.App.Startup;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.App.Commands;

/// <summary>
/// Tells a maintenance command from a start of the server, and runs it. Exit codes: 0 done, 1 refused or not in order,
/// 2 called wrongly, 130 cancelled. Settings may follow, as for the server: <c>--Database:Provider=Postgres</c>.
/// </summary>
internal static class CommandLine
{
    private const int CalledWrongly = 2;

    // As shells say it of a program that was interrupted.
    private const int Cancelled = 130;

    /// <summary>Whether these arguments name a command or ask for help; settings alone start the server.</summary>
    public static bool IsCommand(IReadOnlyList<string> args) => args is [['-', ..], ..] ? IsHelp(args[0]) : args.Count > 0;

    /// <summary>Runs the command.</summary>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter problems)
    {
        args = Joined(args);
        string[] words = [.. args.Where(arg => !arg.StartsWith('-'))];
        Command? command = OfficeCommands.All.FirstOrDefault(one => words.Take(one.Words).SequenceEqual(one.Name.Split(' ')));
        if (args.Any(IsHelp))
        {
            await output.WriteLineAsync(command is null ? Overview() : Help(command));
            return 0;
        }

        if (command is null)
        {
            await problems.WriteLineAsync($"没有命令“{string.Join(' ', words)}”。\n{Overview()}");
            return CalledWrongly;
        }

        if (words.Length - command.Words != command.Arguments.Count)
        {
            await problems.WriteLineAsync($"参数个数不对，用法：{command.Usage}");
            return CalledWrongly;
        }

        try
        {
            string[] options = [.. args.Where(arg => command.Options.Any(option => arg.StartsWith(option + "=", StringComparison.Ordinal)))];
            return await RunAsync(command, [.. words[command.Words..], .. options], [.. args.Where(arg => arg.StartsWith('-')).Except(options)], output);
        }
        catch (OperationCanceledException)
        {
            await problems.WriteLineAsync($"{command.Name} 已取消。");
            return Cancelled;
        }
        catch (Exception refused) when (refused is StartRefused or DatabaseRefused or RuleBroken or CalendarFileBroken)
        {
            await problems.WriteLineAsync(refused.Message);
            return 1;
        }
        catch (Exception fault) when (fault is DbException or IOException or UnauthorizedAccessException)
        {
            await problems.WriteLineAsync($"{command.Name} 未完成：数据库或文件无法读写（{fault.Message}）");
            return 1;
        }
    }

    private static async Task<int> RunAsync(Command command, string[] arguments, string[] settings, TextWriter output)
    {
        WebApplicationBuilder builder = OfficeHost.CreateBuilder(settings);
        builder.AddOffice();
        await using WebApplication app = builder.Build();
        await using AsyncServiceScope scope = app.Services.CreateAsyncScope();
        using Interruption interruption = new();
        return await command.RunAsync(scope.ServiceProvider, arguments, output, interruption.Token);
    }

    /// <summary>An option and the value behind it as one word: <c>--months 25</c> is <c>--months=25</c>.</summary>
    private static string[] Joined(string[] args)
    {
        HashSet<string> options = [.. OfficeCommands.All.SelectMany(command => command.Options)];
        List<string> joined = [];
        for (int i = 0; i < args.Length; i++)
        {
            joined.Add(options.Contains(args[i]) && i + 1 < args.Length ? $"{args[i]}={args[++i]}" : args[i]);
        }

        return [.. joined];
    }

    private static bool IsHelp(string arg) => arg is "--help" or "-h" or "-?";

    private static string Overview() =>
        "用法：ApprovalOffice [命令] [--配置项=值]\n不带命令即启动系统。命令：\n"
        + string.Join('\n', OfficeCommands.All.Select(command => $"  {string.Join(' ', [command.Name, .. command.Arguments]),-22}{command.Summary}"))
        + "\n每个命令可加 --help 查看说明。";

    private static string Help(Command command) => $"用法：{command.Usage}\n{command.Summary}。\n{command.Detail}";
}
