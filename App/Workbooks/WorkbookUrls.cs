namespace ApprovalOffice.App.Workbooks;

/// <summary>Addresses of exports, reports and imports.</summary>
public static class WorkbookUrls
{
    /// <summary>The person's exports.</summary>
    public const string Exports = "/exports";

    /// <summary>Asks for one.</summary>
    public const string NewExport = "/exports/new";

    /// <summary>The reports.</summary>
    public const string Reports = "/reports";

    /// <summary>Route of the import of a kind.</summary>
    public const string ImportPattern = "/imports/{Kind}";

    /// <summary>Route of the template of an import.</summary>
    public const string TemplatePattern = "/imports/{kind}/template";

    /// <summary>Route of the file of a task.</summary>
    public const string FilePattern = "/exports/{id:guid}/file";

    /// <summary>Asks for an export of what a list shows now.</summary>
    /// <param name="kind">Key of the list.</param>
    /// <param name="listUrl">The list's address with its query.</param>
    public static string New(string kind, string listUrl)
    {
        int mark = listUrl.IndexOf('?', StringComparison.Ordinal);
        return $"{NewExport}?kind={kind}{(mark < 0 ? "" : $"&of={Uri.EscapeDataString(listUrl[mark..])}")}";
    }

    /// <summary>The file of a task.</summary>
    public static string File(Guid id) => $"/exports/{id}/file";

    /// <summary>The import of a kind.</summary>
    public static string Import(string kind) => $"/imports/{kind}";

    /// <summary>The template of an import.</summary>
    public static string Template(string kind) => $"/imports/{kind}/template";
}
