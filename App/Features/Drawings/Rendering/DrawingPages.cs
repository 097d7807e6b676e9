using System.Collections.Concurrent;
using System.Globalization;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using Microsoft.Extensions.Options;

namespace ApprovalOffice.App.Features.Drawings.Rendering;

/// <summary>
/// The pictures of the pages of stored drawings, kept under the digest of the file: made once, by whoever first looks. The folder holds nothing that
/// cannot be made again; it may be emptied at any time.
/// </summary>
public sealed class DrawingPages : IDisposable
{
    private readonly IPageRenderer _renderer;
    private readonly IBlobStore _store;
    private readonly DrawingSettings _settings;
    private readonly string _folder;
    private readonly SemaphoreSlim _places;
    private readonly ConcurrentDictionary<string, PageCount> _counts = new(StringComparer.Ordinal);

    /// <summary>Creates it; the container does.</summary>
    public DrawingPages(IPageRenderer renderer, IBlobStore store, IOptions<DrawingSettings> settings, DatabaseOptions place)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(place);
        (_renderer, _store, _settings) = (renderer, store, settings.Value);
        _folder = Path.Combine(place.DataFolder, "drawing-pages");
        _places = new SemaphoreSlim(Math.Max(1, _settings.Parallel));
    }

    /// <summary>Most pages of a file that are shown as pictures.</summary>
    public int MostPages => _settings.MostPages;

    /// <inheritdoc/>
    public void Dispose() => _places.Dispose();

    /// <summary>How many pages a PDF has.</summary>
    public async Task<PageCount> CountAsync(string digest, CancellationToken ct)
    {
        if (_counts.TryGetValue(digest, out PageCount? known))
        {
            return known;
        }

        PageCount count = await WithFileAsync(digest, file => _renderer.CountAsync(file, ct), ct);

        // What was too much today may go tomorrow; what the file itself is does not change.
        if (count.Fault is null or PageFault.Broken or PageFault.Encrypted)
        {
            _counts.TryAdd(digest, count);
        }

        return count;
    }

    /// <summary>The picture of a page, from 1, as a file; or why there is none.</summary>
    public async Task<(string? File, PageFault? Fault)> PictureAsync(string digest, int page, CancellationToken ct)
    {
        string folder = Path.Combine(_folder, digest[..2], digest);
        string picture = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{page}.png"));
        if (File.Exists(picture))
        {
            return (picture, null);
        }

        PageCount count = await CountAsync(digest, ct);
        if (count.Fault is { } fault)
        {
            return (null, fault);
        }

        if (page < 1 || page > count.Pages || page > _settings.MostPages)
        {
            return (null, PageFault.BeyondPages);
        }

        Directory.CreateDirectory(folder);
        string fresh = Path.Combine(folder, Path.GetRandomFileName() + ".png");
        try
        {
            PageFault? failed = await WithFileAsync(digest, file => _renderer.RenderAsync(file, page, fresh, ct), ct);
            if (failed is { } why)
            {
                return (null, why);
            }

            File.Move(fresh, picture, overwrite: true);
            return (picture, null);
        }
        finally
        {
            File.Delete(fresh);
        }
    }

    private async Task<T> WithFileAsync<T>(string digest, Func<string, Task<T>> use, CancellationToken ct)
    {
        await _places.WaitAsync(ct);
        try
        {
            await using Stream content = _store.OpenRead(digest);
            if (content is FileStream stored)
            {
                return await use(stored.Name);
            }

            // A store that is no folder: the program gets a copy that is gone afterwards.
            string copy = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".pdf");
            try
            {
                await using (FileStream file = File.Create(copy))
                {
                    await content.CopyToAsync(file, ct);
                }

                return await use(copy);
            }
            finally
            {
                File.Delete(copy);
            }
        }
        finally
        {
            _places.Release();
        }
    }
}
