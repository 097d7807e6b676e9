namespace ApprovalOffice.App.Features.Drawings.Rendering;

/// <summary>Makes pictures of the pages of a PDF: poppler beside the office, another program elsewhere.</summary>
public interface IPageRenderer
{
    /// <summary>Whether it can work on this machine.</summary>
    bool IsAvailable { get; }

    /// <summary>Counts the pages of a file.</summary>
    Task<PageCount> CountAsync(string file, CancellationToken ct);

    /// <summary>Writes the picture of a page, from 1, as PNG; says why when it could not. What it left behind then is thrown away by the caller.</summary>
    Task<PageFault?> RenderAsync(string file, int page, string picture, CancellationToken ct);
}
