namespace ApprovalOffice.Data.Records;

/// <summary>Settings of files. Bound from the configuration section <c>Files</c>.</summary>
public sealed class FileSettings
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Files";

    /// <summary>Folder of the contents; empty = <c>blobs</c> in the data folder.</summary>
    public string Folder { get; set; } = "";

    /// <summary>Largest file, in bytes; 500 MB unless set.</summary>
    public long MaxLength { get; set; } = 500L * 1024 * 1024;

    /// <summary>Length of a chunk of an upload, in bytes; 4 MB unless set.</summary>
    public int ChunkLength { get; set; } = 4 * 1024 * 1024;

    /// <summary>How long an unfinished upload is kept, in hours.</summary>
    public int UploadHours { get; set; } = 48;

    /// <summary>The folder in force.</summary>
    public string EffectiveFolder(string dataFolder) => Folder.Length > 0 ? Folder : Path.Combine(dataFolder, "blobs");
}
