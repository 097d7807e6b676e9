using ApprovalOffice.App.Access;
using ApprovalOffice.App.Account;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Api;

/// <summary>
/// The one way in for files (numbered chunks, resumed after a broken connection) and the one way out. InputFile streams
/// over the circuit and cannot resume, so it is not used.
/// </summary>
internal static class FileEndpoints
{
    // What a browser may show inside the page's origin; everything else is saved.
    private static readonly HashSet<string> Shown = new(StringComparer.Ordinal) { "application/pdf", "image/png", "image/jpeg" };

    /// <summary>Maps them.</summary>
    public static void MapOfficeFiles(this WebApplication app)
    {
        RouteGroupBuilder uploads = app.MapGroup("").RequireAuthorization(Permissions.SendFiles).AddEndpointFilter<ProblemFilter>();
        uploads.MapGet("/api/antiforgery", (HttpContext context, IAntiforgery antiforgery) =>
            Results.Json(new { token = antiforgery.GetAndStoreTokens(context).RequestToken }));
        uploads.MapPost(FileUrls.Uploads, BeginAsync);
        uploads.MapGet(FileUrls.Upload, FindAsync);
        uploads.MapPut(FileUrls.Chunk, AcceptAsync);
        uploads.MapPost(FileUrls.Finish, FinishAsync);
        app.MapGet(FileUrls.DownloadPattern, DownloadAsync).RequireAuthorization(Permissions.ReadFiles);
    }

    private static async Task<IResult> BeginAsync(UploadRequest request, Uploads uploads, CurrentPerson person, CancellationToken cancellationToken) =>
        Results.Json(await uploads.BeginAsync(person.PersonId, request.FileName, request.Length, cancellationToken));

    private static async Task<IResult> FindAsync(Guid id, Uploads uploads, CurrentPerson person, CancellationToken cancellationToken) =>
        Results.Json(await uploads.FindAsync(person.PersonId, id, cancellationToken));

    private static async Task<IResult> AcceptAsync(
        Guid id, int number, HttpContext context, Uploads uploads, CurrentPerson person, FileSettings settings, SessionActivity activity)
    {
        // A chunk and no more, whatever the request claims to be.
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = settings.ChunkLength + 1024L;
        }

        await uploads.AcceptAsync(person.PersonId, id, number, context.Request.Body, context.RequestAborted);
        activity.Touch(person.Session);
        return Results.NoContent();
    }

    private static async Task<IResult> FinishAsync(Guid id, Uploads uploads, CurrentPerson person, CancellationToken cancellationToken)
    {
        StoredBlob blob = await uploads.FinishAsync(person.PersonId, id, cancellationToken);
        return Results.Json(new { uploadId = id, blob.Digest, blob.Length, blob.ContentType });
    }

    private static async Task<IResult> DownloadAsync(
        string ticket, HttpContext context, DownloadTickets tickets, IBlobStore store, OfficeDbContext database, CurrentPerson person, RecordScope scope)
    {
        if (tickets.Read(ticket, person.PersonId) is not { } leave
            || !await scope.SeesAsync(database, leave.RecordId, context.RequestAborted)
            || await database.Set<StoredBlob>().AsNoTracking().SingleOrDefaultAsync(blob => blob.Digest == leave.Digest, context.RequestAborted) is not { } stored)
        {
            return Results.NotFound();
        }

        context.Response.Headers.CacheControl = "private, no-store";
        // The pages of this site show a file beside their text; nobody else's may, and the file itself may run nothing.
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; img-src 'self'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";
        context.Response.Headers.XFrameOptions = "SAMEORIGIN";
        Stream content = store.OpenRead(leave.Digest);
        if (Shown.Contains(stored.ContentType))
        {
            context.Response.Headers.ContentDisposition = $"inline; filename*=UTF-8''{Uri.EscapeDataString(leave.FileName)}";
            return Results.File(content, stored.ContentType, enableRangeProcessing: true);
        }

        return Results.File(content, stored.ContentType, leave.FileName, enableRangeProcessing: true);
    }
}
