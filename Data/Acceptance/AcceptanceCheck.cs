using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Acceptance;

/// <summary>One point of a part's checklist, a review point of its matter; saved as it is filled in.</summary>
public sealed class AcceptanceCheck
{
    /// <summary>What was seen.</summary>
    public static readonly TextLimit RemarkLimit = new("情况", 500, Required: false, Multiline: true);

    private AcceptanceCheck()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The part.</summary>
    public Guid PartId { get; private set; }

    /// <summary>Order, from 1.</summary>
    public int Position { get; private set; }

    /// <summary>The point.</summary>
    public string Point { get; private set; } = "";

    /// <summary>What was found.</summary>
    public CheckFinding Finding { get; private set; }

    /// <summary>What was seen.</summary>
    public string Remark { get; private set; } = "";

    /// <summary>Who filled it in last.</summary>
    public string? CheckedBy { get; private set; }

    /// <summary>Concurrency token.</summary>
    public int Version { get; private set; }

    internal static AcceptanceCheck Of(Guid id, Guid partId, int position, string point) => new() { Id = id, PartId = partId, Position = position, Point = point };

    /// <summary>Fills it in. ACPT-020 unless the part is being looked at.</summary>
    public void Fill(JointAcceptance acceptance, AcceptancePart part, CheckFinding finding, string remark, string by)
    {
        ArgumentNullException.ThrowIfNull(acceptance);
        ArgumentNullException.ThrowIfNull(part);
        acceptance.RequireVisiting(part);
        (Finding, Remark, CheckedBy) = (finding, OfficeText.Clean(remark, RemarkLimit, nameof(Remark)), by);
        Version++;
    }

    // What was in order stays so; what was not is looked at again.
    internal void Reopen()
    {
        if (Finding == CheckFinding.Fails)
        {
            (Finding, CheckedBy) = (CheckFinding.Open, null);
            Version++;
        }
    }
}
