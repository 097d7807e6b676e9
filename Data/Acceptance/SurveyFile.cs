using ApprovalOffice.Data.Cases.Materials;

namespace ApprovalOffice.Data.Acceptance;

/// <summary>A file of a survey's result.</summary>
public sealed class SurveyFile
{
    private SurveyFile()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The version.</summary>
    public Guid ResultId { get; private set; }

    /// <summary>SHA-256 of the content.</summary>
    public string Digest { get; private set; } = "";

    /// <summary>The name it came with.</summary>
    public string FileName { get; private set; } = "";

    /// <summary>Length in bytes.</summary>
    public long Length { get; private set; }

    internal static SurveyFile Of(Guid id, Guid resultId, StoredFile file) => new() { Id = id, ResultId = resultId, Digest = file.Digest, FileName = file.FileName, Length = file.Length };
}
