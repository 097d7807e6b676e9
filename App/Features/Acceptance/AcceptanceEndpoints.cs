using ApprovalOffice.App.Access;

namespace ApprovalOffice.App.Features.Acceptance;

/// <summary>The files of joint acceptances.</summary>
internal static class AcceptanceEndpoints
{
    /// <summary>Maps them.</summary>
    public static void MapOfficeAcceptances(this WebApplication app) => app.MapGet(AcceptanceUrls.HandOverPattern, HandOverAsync).RequireAuthorization(Circles.Involved);

    private static async Task<IResult> HandOverAsync(Guid id, HttpContext context, HandOverSheet sheet) => await sheet.CreateAsync(id, context.RequestAborted) is { } file
        ? Results.File(file, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "竣工验收移交数据.xlsx")
        : Results.NotFound();
}
