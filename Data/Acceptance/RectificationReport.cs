using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Acceptance;

/// <summary>整改报告: what the applicant did about one part, once a round (catalogue CL-429: 逐条对应并附照片).</summary>
public sealed class RectificationReport
{
    /// <summary>What was done.</summary>
    public static readonly TextLimit TextLimit = new("整改情况", 1000, Multiline: true);

    private RectificationReport()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The part.</summary>
    public Guid PartId { get; private set; }

    /// <summary>After which round.</summary>
    public int Round { get; private set; }

    /// <summary>What was done.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Who reports.</summary>
    public string ReportedBy { get; private set; } = "";

    /// <summary>When (UTC).</summary>
    public DateTime ReportedAt { get; private set; }

    internal static RectificationReport Of(Guid id, Guid partId, int round, string text, string by, DateTime at) => new()
    {
        Id = id,
        PartId = partId,
        Round = round,
        Text = OfficeText.Clean(text, TextLimit, nameof(Text)),
        ReportedBy = by,
        ReportedAt = at,
    };
}
