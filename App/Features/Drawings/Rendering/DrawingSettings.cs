namespace ApprovalOffice.App.Features.Drawings.Rendering;

/// <summary>How pages of drawings are made into pictures, section <c>Drawings</c>.</summary>
public sealed class DrawingSettings
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Drawings";

    /// <summary>The program that makes a picture of a page (poppler-utils); a name is looked for in PATH.</summary>
    public string PageProgram { get; init; } = "pdftoppm";

    /// <summary>The program that counts the pages (poppler-utils).</summary>
    public string CountProgram { get; init; } = "pdfinfo";

    /// <summary>The program that sets the limits (util-linux); without it nothing is rendered.</summary>
    public string LimitProgram { get; init; } = "prlimit";

    /// <summary>Longest time for one page, in seconds, of the clock and of the processor.</summary>
    public int PageSeconds { get; init; } = 20;

    /// <summary>Most memory for one page, in MB of address space.</summary>
    public int MemoryMegabytes { get; init; } = 1024;

    /// <summary>Largest picture of a page, in MB.</summary>
    public int PictureMegabytes { get; init; } = 40;

    /// <summary>Longer side of a picture, in dots.</summary>
    public int LongerSide { get; init; } = 2200;

    /// <summary>Most pages of one file that are shown as pictures; the others are read in the file itself.</summary>
    public int MostPages { get; init; } = 200;

    /// <summary>How many pages are rendered beside each other.</summary>
    public int Parallel { get; init; } = 2;
}
