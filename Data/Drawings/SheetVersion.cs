using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Drawings;

/// <summary>A version of a sheet: its file, who brought it and when, and which it replaces. Never changed, never removed; the database refuses both.</summary>
public sealed class SheetVersion
{
    /// <summary>What is different from the version before.</summary>
    public static readonly TextLimit NoteLimit = new("修改说明", 300, Required: false, Multiline: true);

    private SheetVersion()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The set.</summary>
    public Guid SetId { get; private set; }

    /// <summary>The sheet.</summary>
    public Guid SheetId { get; private set; }

    /// <summary>Which version of the sheet, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>The version it replaces; null for the first.</summary>
    public Guid? ReplacesId { get; private set; }

    /// <summary>SHA-256 of its file.</summary>
    public string Digest { get; private set; } = "";

    /// <summary>Name of its file.</summary>
    public string FileName { get; private set; } = "";

    /// <summary>Media type of its file, found from the content.</summary>
    public string ContentType { get; private set; } = "";

    /// <summary>Length of its file in bytes.</summary>
    public long Length { get; private set; }

    /// <summary>What is different; empty where nothing was said.</summary>
    public string Note { get; private set; } = "";

    /// <summary>Who brought it.</summary>
    public Guid UploadedBy { get; private set; }

    /// <summary>Their name.</summary>
    public string UploadedByName { get; private set; } = "";

    /// <summary>When (UTC).</summary>
    public DateTime UploadedAt { get; private set; }

    internal static SheetVersion Of(DrawingSheet sheet, DrawingFile file, SheetVersion? replaces, string note, Guid personId, string by, TimeProvider clock)
    {
        DateTimeOffset now = clock.GetUtcNow();
        return new SheetVersion
        {
            Id = Guid.CreateVersion7(now),
            SetId = sheet.SetId,
            SheetId = sheet.Id,
            Number = sheet.VersionCount + 1,
            ReplacesId = replaces?.Id,
            Digest = file.Digest,
            FileName = file.FileName,
            ContentType = file.ContentType,
            Length = file.Length,
            Note = OfficeText.Clean(note, NoteLimit, nameof(Note)),
            UploadedBy = personId,
            UploadedByName = by,
            UploadedAt = now.UtcDateTime,
        };
    }
}
