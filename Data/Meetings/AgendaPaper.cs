using ApprovalOffice.Data.Cases.Materials;

namespace ApprovalOffice.Data.Meetings;

/// <summary>会议材料: a file of a case that is laid before the meeting, as it was when it was chosen.</summary>
public sealed class AgendaPaper
{
    private AgendaPaper()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The item.</summary>
    public Guid ItemId { get; private set; }

    /// <summary>SHA-256 of the content.</summary>
    public string Digest { get; private set; } = "";

    /// <summary>Its name.</summary>
    public string FileName { get; private set; } = "";

    /// <summary>Length in bytes.</summary>
    public long Length { get; private set; }

    /// <summary>Lays a file that was handed in for the case before the meeting.</summary>
    public static AgendaPaper Of(AgendaItem item, MaterialInstance file, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(clock);
        return new AgendaPaper { Id = Guid.CreateVersion7(clock.GetUtcNow()), ItemId = item.Id, Digest = file.Digest, FileName = file.FileName, Length = file.Length };
    }
}
