namespace ApprovalOffice.App.Startup;

/// <summary>Where the office keeps what is not in the database: files, keys, seals, logs, mail, and SQLite itself.</summary>
internal static class OfficePaths
{
    /// <summary>The setting that names the folder.</summary>
    public const string DataFolderSetting = "Office:DataFolder";

    /// <summary>
    /// The data folder, made when it is missing. Default: <c>App/var</c> when run from source, <c>var</c> beside the
    /// executable when published.
    /// </summary>
    public static string DataFolder(IConfiguration configuration)
    {
        string? configured = configuration[DataFolderSetting];
        string folder = string.IsNullOrWhiteSpace(configured) ? DefaultFolder() : Path.GetFullPath(configured);
        Directory.CreateDirectory(folder);
        return folder;
    }

    private static string DefaultFolder()
    {
        if (OfficeHost.IsPublished)
        {
            return Path.Combine(AppContext.BaseDirectory, "var");
        }

        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "App", "App.csproj")))
            {
                return Path.Combine(folder.FullName, "App", "var");
            }
        }

        return Path.Combine(AppContext.BaseDirectory, "var");
    }
}
