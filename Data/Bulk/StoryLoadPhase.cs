namespace ApprovalOffice.Data.Bulk;

/// <summary>What a load is at.</summary>
public enum StoryLoadPhase
{
    /// <summary>It writes what the use cases leave in the tables, project after project.</summary>
    Projects,

    /// <summary>It writes the trail, step after step.</summary>
    Trail,

    /// <summary>It makes the indexes again that it had set aside.</summary>
    Indexes,
}
