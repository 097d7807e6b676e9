using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace ApprovalOffice.Data.Persistence;

/// <summary>PostgreSQL's own pg_dump and pg_restore, from PATH or from where Debian puts them.</summary>
internal sealed class PostgresCopier(string connectionString) : IDatabaseCopier
{
    public Task BackupAsync(string file, CancellationToken cancellationToken) =>
        RunAsync("pg_dump", ["--format=custom", "--no-owner", "--no-privileges", "--file", file], cancellationToken);

    public async Task RestoreAsync(string file, CancellationToken cancellationToken)
    {
        NpgsqlConnection.ClearPool(new NpgsqlConnection(connectionString));

        // Reading the table of contents first: what is no copy is refused before anything is dropped.
        await RunAsync("pg_restore", ["--list", "--file", "/dev/null", file], cancellationToken, connect: false);
        await AssertUnusedAsync(cancellationToken);
        await RunAsync(
            "pg_restore",
            ["--clean", "--if-exists", "--no-owner", "--no-privileges", "--single-transaction", "--exit-on-error", "--dbname", Settings.Database!, file],
            CancellationToken.None);
        NpgsqlConnection.ClearPool(new NpgsqlConnection(connectionString));
    }

    private NpgsqlConnectionStringBuilder Settings => new(connectionString);

    private static string Find(string tool)
    {
        IEnumerable<string> places = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        if (Directory.Exists("/usr/lib/postgresql"))
        {
            // The newest first: pg_dump refuses a server newer than itself.
            places = Directory.EnumerateDirectories("/usr/lib/postgresql")
                .OrderByDescending(path => int.TryParse(Path.GetFileName(path), CultureInfo.InvariantCulture, out int version) ? version : 0)
                .Select(path => Path.Combine(path, "bin"))
                .Concat(places);
        }

        string name = OperatingSystem.IsWindows() ? tool + ".exe" : tool;
        return places.Select(place => Path.Combine(place, name)).FirstOrDefault(File.Exists)
            ?? throw new DatabaseRefused($"未找到 {tool}，请安装 PostgreSQL 客户端工具。");
    }

    private async Task AssertUnusedAsync(CancellationToken cancellationToken)
    {
        await using NpgsqlConnection connection = new(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        await using NpgsqlCommand others = new(
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'",
            connection);
        if (Convert.ToInt64(await others.ExecuteScalarAsync(cancellationToken)) > 0)
        {
            throw new DatabaseRefused("数据库正在使用，请先停止系统再恢复。");
        }
    }

    private async Task RunAsync(string tool, IEnumerable<string> arguments, CancellationToken cancellationToken, bool connect = true)
    {
        ProcessStartInfo start = new(Find(tool), arguments) { RedirectStandardError = true, UseShellExecute = false };
        if (connect)
        {
            start.Environment["PGHOST"] = Settings.Host;
            start.Environment["PGPORT"] = Settings.Port.ToString(CultureInfo.InvariantCulture);
            start.Environment["PGUSER"] = Settings.Username;
            start.Environment["PGDATABASE"] = Settings.Database;
            if (Settings.Password is { Length: > 0 } password)
            {
                // Not as an argument: those stand in the process list.
                start.Environment["PGPASSWORD"] = password;
            }
        }

        using Process process = Process.Start(start)!;
        string errors = await process.StandardError.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        if (process.ExitCode != 0)
        {
            throw new DatabaseRefused($"{tool} 失败（{process.ExitCode}）：{errors.Trim()}");
        }
    }
}
