using ApprovalOffice.Data.Clock;
using Microsoft.AspNetCore.Components;

namespace ApprovalOffice.App.Features.Verification;

/// <summary>
/// Tells whoever holds a PDF whether its signature holds and whether it is the file that was registered. Plain HTML: no sign-in, no circuit,
/// no script; the file is held in memory while it is examined and never stored.
/// </summary>
public sealed partial class VerificationFilePage
{
    private FileVerdict? _verdict;
    private FileWords? _words;
    private PaperStanding? _standing;
    private string? _problem;

    /// <summary>The request with the file.</summary>
    [CascadingParameter]
    public required HttpContext HttpContext { get; set; }

    [Inject]
    public required PresentedFiles Files { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        HttpContext.Response.Headers.CacheControl = "no-store";
        if (HttpContext.Features.Get<PresentedFile>() is not { } presented)
        {
            return;
        }

        FileVerdict verdict = await Files.ExamineAsync(presented, HttpContext.RequestAborted);
        _problem = verdict.Standing switch
        {
            FileStanding.Nothing => "请选择要核验的 PDF 文件。",
            FileStanding.TooLarge => "文件超过 10 MB。本系统出具的文书都小于这个大小，请确认选对了文件。",
            FileStanding.NoPdf => "这不是 PDF 文件。请选择出具机关发给您的 PDF 原件，照片和扫描件请按验证码验证。",
            _ => null,
        };
        if (_problem is null)
        {
            _verdict = verdict;
            _words = FileWords.Of(verdict.Standing);
            _standing = verdict.Paper is { } paper ? new PaperStanding(paper, Clock.Today()) : null;
            _words = _standing is { IsInForce: false } && verdict.Standing == FileStanding.Registered ? _words with { Shape = "verdict-over", Mark = "!" } : _words;
        }
    }
}
