using ApprovalOffice.App.Access;

namespace ApprovalOffice.App.Features.Joint;

/// <summary>The files of parallel approval.</summary>
internal static class JointEndpoints
{
    /// <summary>Maps them.</summary>
    public static void MapOfficeJoint(this WebApplication app) => app.MapGet(JointUrls.SheetPaperPattern, SheetAsync).RequireAuthorization(Circles.Involved);

    private static async Task<IResult> SheetAsync(Guid id, HttpContext context, SheetPaper paper)
    {
        context.Response.Headers.CacheControl = "private, no-store";
        return await paper.DrawAsync(id, context.RequestAborted) is { } file ? Results.File(file, "application/pdf", "综合意见单.pdf") : Results.NotFound();
    }
}
