using ApprovalOffice.App.Startup;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;

namespace ApprovalOffice.App.Commands;

/// <summary>All maintenance commands.</summary>
internal static class OfficeCommands
{
    /// <summary>In the order of the help.</summary>
    public static IReadOnlyList<Command> All { get; } =
    [
        new("migrate", [], "建立或升级数据库，并载入基础数据", "启动时也会自动进行；单独运行适合先升级、后启动的场合。重复运行不改变任何内容。", MigrateAsync),
        new("verify", [], "核验留痕、编号、文件和数据库约束", "逐项列出结果。全部相符时退出码为 0；有一处不符即为 1。可在系统运行时进行。", VerifyAsync),
        new("backup", ["FILE"], "备份数据库到文件", "SQLite 使用在线备份，PostgreSQL 使用 pg_dump。文件目录（blobs）和密钥（audit.key）请另行复制。", BackupAsync),
        new("restore", ["FILE"], "从备份文件恢复数据库", "请先停止系统。恢复后留痕另起一段，verify 会核对恢复前后的衔接。", RestoreAsync),
        new("calendar import", ["FILE"], "导入放假安排，并重新计算在办件的到期日", "文件格式同 Data/Reference/holidays.json，或者“放假安排导入”页面的工作簿模板（.xlsx）。文件所含年度整年替换，其他年度不变；文件有误时不作任何改变。系统运行中导入的，导入后请重新启动。", ImportCalendarAsync),
        new("report monthly", [], "写出一个地区一个月份的月报文件", ReportDetail, (services, arguments, output, ct) => MonthlyCommands.ReportAsync(services, Options(arguments), output, ct)) { Options = MonthlyCommands.ReportOptions },
        new("recompute", [], "按当时的办理记录重新计算锁定的月报", RecomputeDetail, (services, arguments, output, ct) => MonthlyCommands.RecomputeAsync(services, Options(arguments), output, ct)) { Options = MonthlyCommands.RecomputeOptions },
        new("demo", [], "为演示系统加入历史办件或大量项目", DemonstrationDetail, DemonstrationAsync) { Options = DemonstrationData.Options },
    ];

    private const string ReportDetail =
        """
        --region CODE　六位区划代码
        --month YYYY-MM　月份
        --out DIR　　　存放目录，没有时建立；同名文件会被覆盖
        写出数据表（XLSX）和报告（PDF）：有锁定的取最新锁定的一版，没有的取填报中的，文件名注明“未锁定”。可在系统运行时进行，成功时退出码为 0。
        """;

    private const string RecomputeDetail =
        """
        --month YYYY-MM　月份
        --region CODE　六位区划代码，不写时为全部地区
        逐份取月报取数时刻以前登记的办理记录重新计算，与锁定的数字比较；汇总与其所用的下级月报比较。全部一致时退出码为 0，有不同或者没有锁定的月报时为 1。不作任何改变。
        """;

    private const string DemonstrationDetail =
        """
        --months M　　最近 M 个月的历史（默认 25），各月、各区县的数量不同，供月报等查看
        --projects N　共 N 个项目（默认每月 14 个），用于容量试验：每 1000 个项目约有 9400 个办件，占用约 1.3 GB
        --seed S　　　随机种子（默认 1），同一种子得到同样的项目
        先在临时目录中用系统的办理功能逐一走完各类项目的全过程，再按此批量写入；文书文件沿用样板的文件。
        全部在一个事务中写入，中途取消（Ctrl+C）或中断时不留下任何项目。请先停止系统。只能用于演示系统。
        """;

    private static async Task<int> MigrateAsync(IServiceProvider services, IReadOnlyList<string> arguments, TextWriter output, CancellationToken cancellationToken)
    {
        await services.GetRequiredService<OfficeReadiness>().PrepareAsync(cancellationToken);
        await output.WriteLineAsync("数据库已是最新。");
        return 0;
    }

    private static async Task<int> VerifyAsync(IServiceProvider services, IReadOnlyList<string> arguments, TextWriter output, CancellationToken cancellationToken)
    {
        IReadOnlyList<VerificationResult> results = await services.GetRequiredService<OfficeVerification>().RunAsync(cancellationToken);
        foreach (VerificationResult result in results)
        {
            await output.WriteLineAsync($"{(result.Holds ? "相符" : "不符")}　{result.Subject}　{result.Summary}");
            foreach (string fault in result.Faults.Concat(result.Remarks))
            {
                await output.WriteLineAsync("　　" + fault);
            }
        }

        bool holds = results.All(result => result.Holds);
        await output.WriteLineAsync(holds ? "核验通过。" : "核验未通过。");
        return holds ? 0 : 1;
    }

    private static async Task<int> BackupAsync(IServiceProvider services, IReadOnlyList<string> arguments, TextWriter output, CancellationToken cancellationToken)
    {
        await services.GetRequiredService<OfficeBackup>().BackupAsync(Path.GetFullPath(arguments[0]), cancellationToken);
        await output.WriteLineAsync($"已备份到 {Path.GetFullPath(arguments[0])}");
        return 0;
    }

    private static async Task<int> RestoreAsync(IServiceProvider services, IReadOnlyList<string> arguments, TextWriter output, CancellationToken cancellationToken)
    {
        await services.GetRequiredService<OfficeBackup>().RestoreAsync(Path.GetFullPath(arguments[0]), cancellationToken);
        await output.WriteLineAsync($"已从 {Path.GetFullPath(arguments[0])} 恢复");
        return 0;
    }

    private static Task<int> DemonstrationAsync(IServiceProvider services, IReadOnlyList<string> arguments, TextWriter output, CancellationToken cancellationToken) =>
        DemonstrationData.RunAsync(services, Options(arguments), output, cancellationToken);

    private static Dictionary<string, string> Options(IReadOnlyList<string> arguments) =>
        arguments.Select(option => option.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    private static async Task<int> ImportCalendarAsync(IServiceProvider services, IReadOnlyList<string> arguments, TextWriter output, CancellationToken cancellationToken)
    {
        await ActivatorUtilities.CreateInstance<ImportCalendar>(services).RunAsync(Path.GetFullPath(arguments[0]), output, cancellationToken);
        return 0;
    }
}
