using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace ApprovalOffice.App.Features.Verification;

/// <summary>
/// A file as it was handed in, held in memory and nowhere else. It is read here and not by the framework's form reader, which would lay it
/// down on the disk.
/// </summary>
/// <param name="Content">The bytes; null when none came or they were too many.</param>
/// <param name="IsTooLarge">Whether they were too many.</param>
public sealed record PresentedFile(byte[]? Content, bool IsTooLarge)
{
    /// <summary>Most bytes of a file.</summary>
    public const int MostBytes = 10 * 1024 * 1024;

    // A request is read to its end even when it is refused, else the browser shows a broken connection instead of the page.
    private const long MostRead = 64L * 1024 * 1024;

    /// <summary>Name of the form's field.</summary>
    public const string Field = "file";

    private static readonly SemaphoreSlim Places = new(4);

    /// <summary>Reads the file out of a request.</summary>
    public static async Task<PresentedFile> ReadAsync(HttpContext context)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = MostRead;
        }

        await Places.WaitAsync(context.RequestAborted);
        try
        {
            return await FromAsync(context.Request, context.RequestAborted);
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException && !context.RequestAborted.IsCancellationRequested)
        {
            return new PresentedFile(null, broken is BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge });
        }
        finally
        {
            Places.Release();
        }
    }

    private static async Task<PresentedFile> FromAsync(HttpRequest request, CancellationToken ct)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out MediaTypeHeaderValue? type)
            || HeaderUtilities.RemoveQuotes(type.Boundary) is not { Length: > 0 and < 100 } boundary)
        {
            return new PresentedFile(null, false);
        }

        MultipartReader parts = new(boundary.Value!, request.Body);
        while (await parts.ReadNextSectionAsync(ct) is { } part)
        {
            if (part.GetContentDispositionHeader() is { } disposition && disposition.IsFileDisposition() && disposition.Name == Field)
            {
                return await HoldAsync(part.Body, ct);
            }
        }

        return new PresentedFile(null, false);
    }

    private static async Task<PresentedFile> HoldAsync(Stream body, CancellationToken ct)
    {
        using MemoryStream held = new();
        byte[] piece = new byte[81_920];
        bool isTooLarge = false;
        for (int read; (read = await body.ReadAsync(piece, ct)) > 0;)
        {
            isTooLarge |= held.Length + read > MostBytes;
            if (!isTooLarge)
            {
                held.Write(piece, 0, read);
            }
        }

        return new PresentedFile(isTooLarge || held.Length == 0 ? null : held.ToArray(), isTooLarge);
    }
}
