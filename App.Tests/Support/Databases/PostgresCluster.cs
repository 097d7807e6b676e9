using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace ApprovalOffice.Tests.Support.Databases;

/// <summary>
/// One PostgreSQL for the whole test run: the one named by OFFICE_TEST_POSTGRES, or a private cluster on loopback in
/// a temporary folder, stopped and removed when the process ends.
/// </summary>
internal static class PostgresCluster
{
    private static readonly Lazy<Task<string?>> Start = new(StartAsync);

    /// <summary>Connection string to the cluster's maintenance database; null where there is no PostgreSQL.</summary>
    public static Task<string?> ConnectionAsync() => Start.Value;

    /// <summary>A fresh empty database.</summary>
    public static async Task<string> CreateDatabaseAsync(string cluster)
    {
        string name = "office_" + Guid.CreateVersion7(TimeProvider.System.GetUtcNow()).ToString("N");
        await RunAsync(cluster, $"CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8'");
        return new NpgsqlConnectionStringBuilder(cluster) { Database = name, MaxPoolSize = 40, IncludeErrorDetail = true }.ConnectionString;
    }

    /// <summary>A database as another one is to which nobody is connected, in place of an empty one.</summary>
    public static async Task CopyDatabaseAsync(string cluster, string from, string to)
    {
        await DropDatabaseAsync(cluster, to);
        await RunAsync(cluster, $"CREATE DATABASE {new NpgsqlConnectionStringBuilder(to).Database} TEMPLATE {new NpgsqlConnectionStringBuilder(from).Database}");
    }

    /// <summary>Removes it again.</summary>
    public static async Task DropDatabaseAsync(string cluster, string connection)
    {
        NpgsqlConnection.ClearPool(new NpgsqlConnection(connection));
        await RunAsync(cluster, $"DROP DATABASE IF EXISTS {new NpgsqlConnectionStringBuilder(connection).Database} WITH (FORCE)");
    }

    private static async Task RunAsync(string cluster, string statement)
    {
        await using NpgsqlConnection connection = new(cluster);
        await connection.OpenAsync();
#pragma warning disable CA2100 // Names made above.
        await using NpgsqlCommand command = new(statement, connection);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<string?> StartAsync()
    {
        if (Environment.GetEnvironmentVariable("OFFICE_TEST_POSTGRES") is { Length: > 0 } given)
        {
            return given;
        }

        string? tools = Directory.Exists("/usr/lib/postgresql")
            ? Directory.EnumerateDirectories("/usr/lib/postgresql")
                .OrderByDescending(path => int.Parse(Path.GetFileName(path), CultureInfo.InvariantCulture))
                .Select(path => Path.Combine(path, "bin"))
                .FirstOrDefault(path => File.Exists(Path.Combine(path, "initdb")))
            : null;
        return tools is null ? null : await StartPrivateAsync(tools);
    }

    private static async Task<string> StartPrivateAsync(string tools)
    {
        string folder = Directory.CreateTempSubdirectory("office-postgres-").FullName;
        string data = Path.Combine(folder, "data");
        if (Environment.UserName == "root")
        {
            await CommandAsync("chown", "postgres", folder);
        }

        int port = FreePort();
        await AsOwnerAsync(Path.Combine(tools, "initdb"), "-D", data, "-U", "office", "-E", "UTF8", "--locale=C.UTF-8", "-A", "trust", "--no-sync");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Stop(tools, data, folder);
        await AsOwnerAsync(
            Path.Combine(tools, "pg_ctl"),
            "-D",
            data,
            "-w",
            "-l",
            Path.Combine(folder, "log"),
            "-o",
            $"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={folder} -c max_connections=200 -c fsync=off -c shared_buffers=64MB -c random_page_cost=1.1",
            "start");
        return $"Host=127.0.0.1;Port={port};Username=office;Database=postgres";
    }

    private static void Stop(string tools, string data, string folder)
    {
        AsOwnerAsync(Path.Combine(tools, "pg_ctl"), "-D", data, "-m", "immediate", "stop").GetAwaiter().GetResult();
        Directory.Delete(folder, recursive: true);
    }

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>PostgreSQL refuses to run as root; on such a machine its own account runs it.</summary>
    private static Task AsOwnerAsync(string program, params string[] arguments) => Environment.UserName == "root"
        ? CommandAsync("runuser", ["-u", "postgres", "--", program, .. arguments])
        : CommandAsync(program, arguments);

    private static async Task CommandAsync(string program, params string[] arguments)
    {
        // Not redirected: the server inherits the streams and would hold them open.
        using Process process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "exec \"$@\" >/dev/null 2>&1", "sh", program, .. arguments])
        {
            WorkingDirectory = "/",
        })!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
        }
    }
}
