using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;

namespace ApprovalOffice.App.Features.Drawings.Rendering;

/// <summary>Pictures of pages by poppler's pdftoppm, in a process of its own under limits.</summary>
internal sealed partial class PopplerRenderer(IOptions<DrawingSettings> options) : IPageRenderer
{
    private readonly DrawingSettings _settings = options.Value;
    private readonly string? _limiter = LimitedProgram.Find(options.Value.LimitProgram);
    private readonly string? _count = LimitedProgram.Find(options.Value.CountProgram);
    private readonly string? _render = LimitedProgram.Find(options.Value.PageProgram);

    public bool IsAvailable => _limiter is not null && _count is not null && _render is not null;

    public async Task<PageCount> CountAsync(string file, CancellationToken ct)
    {
        if (!IsAvailable)
        {
            return new PageCount(0, PageFault.ProgramMissing);
        }

        (int code, string output, string errors, bool inTime) = await new LimitedProgram(_limiter!, _settings).RunAsync(_count!, [file], ct);
        return code == 0 && Pages().Match(output) is { Success: true } found && int.TryParse(found.Groups["n"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int pages) && pages > 0
            ? new PageCount(pages, null)
            : new PageCount(0, FaultOf(errors, inTime));
    }

    public async Task<PageFault?> RenderAsync(string file, int page, string picture, CancellationToken ct)
    {
        if (!IsAvailable)
        {
            return PageFault.ProgramMissing;
        }

        string number = page.ToString(CultureInfo.InvariantCulture);
        (int code, _, string errors, bool inTime) = await new LimitedProgram(_limiter!, _settings).RunAsync(
            _render!,
            ["-png", "-singlefile", "-f", number, "-l", number, "-scale-to", _settings.LongerSide.ToString(CultureInfo.InvariantCulture), file, Path.ChangeExtension(picture, null)],
            ct);
        return code == 0 && inTime && File.Exists(picture) ? null
            : code == 0 ? PageFault.OverLimit
            : FaultOf(errors, inTime);
    }

    // Killed by a signal (the processor's time, the size of a file) or out of memory: the limits. Else what it says.
    private static PageFault FaultOf(string errors, bool inTime) =>
        !inTime || errors.Length == 0 || errors.Contains("emory", StringComparison.Ordinal) || errors.Contains("bad_alloc", StringComparison.Ordinal) ? PageFault.OverLimit
        : errors.Contains("assword", StringComparison.Ordinal) ? PageFault.Encrypted
        : PageFault.Broken;

    [GeneratedRegex(@"^Pages:\s+(?<n>[0-9]+)\s*$", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pages();
}
