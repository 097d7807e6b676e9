using ApprovalOffice.App.Access;
using ApprovalOffice.App.Features.Drawings.Rendering;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Drawings;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Drawings;

/// <summary>The pictures of pages.</summary>
internal static class DrawingEndpoints
{
    /// <summary>Maps them.</summary>
    public static void MapOfficeDrawings(this WebApplication app) => app.MapGet(DrawingUrls.PicturePattern, PictureAsync).RequireAuthorization(Circles.Involved);

    private static async Task<IResult> PictureAsync(Guid id, Guid versionId, int page, HttpContext context, OfficeDbContext db, DrawingScope scope, DrawingPages pages, IBlobStore store)
    {
        CancellationToken ct = context.RequestAborted;
        if (!await (await scope.VisibleAsync(db, ct)).AnyAsync(s => s.Id == id, ct)
            || await db.Set<SheetVersion>().AsNoTracking().FirstOrDefaultAsync(v => v.Id == versionId && v.SetId == id, ct) is not { } version)
        {
            return Results.NotFound();
        }

        // A version never changes, and neither does its picture.
        context.Response.Headers.CacheControl = "private, max-age=86400, immutable";
        if (version.ContentType == FileKind.Png.ContentType || version.ContentType == FileKind.Jpeg.ContentType)
        {
            return page == 1 ? Results.File(store.OpenRead(version.Digest), version.ContentType) : Results.NotFound();
        }

        if (version.ContentType != FileKind.Pdf.ContentType)
        {
            return Results.NotFound();
        }

        (string? file, _) = await pages.PictureAsync(version.Digest, page, ct);
        return file is null ? Results.NotFound() : Results.File(file, "image/png");
    }
}
