using ApprovalOffice.Data.Drawings;
using ApprovalOffice.Data.Records;

namespace ApprovalOffice.App.Features.Drawings;

/// <summary>A sheet with one of its versions.</summary>
/// <param name="Sheet">The sheet.</param>
/// <param name="Version">The version.</param>
/// <param name="Url">Where its file is opened.</param>
public sealed record SheetLine(DrawingSheet Sheet, SheetVersion Version, string Url)
{
    /// <summary>What kind of file it is, in a word.</summary>
    public string Kind => Path.GetExtension(Version.FileName).TrimStart('.').ToUpperInvariant();

    /// <summary>Whether it has pages that can be looked at.</summary>
    public bool HasPages => Version.ContentType == FileKind.Pdf.ContentType || IsPicture;

    /// <summary>Whether a browser shows it as it is.</summary>
    public bool IsPicture => Version.ContentType == FileKind.Png.ContentType || Version.ContentType == FileKind.Jpeg.ContentType;

    /// <summary>Its length as people read it.</summary>
    public string Size => Version.Length >= 1024 * 1024 ? $"{Version.Length / 1024.0 / 1024.0:0.0} MB" : $"{Math.Max(1, Version.Length / 1024)} KB";
}
