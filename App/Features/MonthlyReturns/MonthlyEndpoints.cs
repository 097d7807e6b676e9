using ApprovalOffice.App.Access;
using ApprovalOffice.Data.Records;

namespace ApprovalOffice.App.Features.MonthlyReturns;

/// <summary>The way out for the files of a return, to whoever sees it.</summary>
internal static class MonthlyEndpoints
{
    /// <summary>Maps them.</summary>
    public static void MapMonthlyReturns(this WebApplication app)
    {
        app.MapGet(MonthlyUrls.WorkbookPattern, (Guid id, ReturnFiles files, HttpContext context) => SendAsync(files, id, files.WorkbookAsync, FileKind.Xlsx.ContentType, context)).RequireAuthorization(Permissions.Supervise);
        app.MapGet(MonthlyUrls.ReportPattern, (Guid id, ReturnFiles files, HttpContext context) => SendAsync(files, id, files.ReportAsync, FileKind.Pdf.ContentType, context)).RequireAuthorization(Permissions.Supervise);
    }

    private static async Task<IResult> SendAsync(ReturnFiles files, Guid id, Func<Guid, CancellationToken, Task<(string Name, byte[] Content)>> make, string type, HttpContext context)
    {
        if (!await files.MayAsync(id, context.RequestAborted))
        {
            return Results.NotFound();
        }

        (string name, byte[] content) = await make(id, context.RequestAborted);
        context.Response.Headers.CacheControl = "private, no-store";
        return Results.File(content, type, name);
    }
}
