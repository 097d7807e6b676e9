using Microsoft.AspNetCore.WebUtilities;

namespace ApprovalOffice.App.Features.Joint;

/// <summary>Addresses of parallel approval.</summary>
public static class JointUrls
{
    /// <summary>The stages that the person's organ leads.</summary>
    public const string List = "/joint";

    /// <summary>Route of <see cref="Board"/>.</summary>
    public const string BoardRoute = "/joint/{StageId:guid}";

    /// <summary>Route of <see cref="Sheet"/>.</summary>
    public const string SheetRoute = "/joint/sheets/{SheetId:guid}";

    /// <summary>Pattern of <see cref="SheetPaper"/>.</summary>
    public const string SheetPaperPattern = "/joint/sheets/{id:guid}/sheet.pdf";

    /// <summary>A merged opinion sheet as a file.</summary>
    public static string SheetPaper(Guid sheetId) => $"{Sheet(sheetId)}/sheet.pdf";

    /// <summary>The board of one stage application.</summary>
    public static string Board(Guid stageId) => $"{List}/{stageId}";

    /// <summary>One merged opinion sheet, to be read and answered.</summary>
    public static string Sheet(Guid sheetId) => $"{List}/sheets/{sheetId}";

    /// <summary>The list as filtered.</summary>
    internal static string ListWith(bool all, JointPlace? after) => QueryHelpers.AddQueryString(
        List,
        new Dictionary<string, string?>(StringComparer.Ordinal) { ["all"] = all ? "true" : null, ["after"] = after?.ToString() }.Where(p => p.Value is not null).ToDictionary(p => p.Key, p => p.Value));
}
