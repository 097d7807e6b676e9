namespace ApprovalOffice.Data.Cases.Review;

/// <summary>审查意见 on one review point 审查要点 of the matter. Findings are replaced, their history is in the trail.</summary>
public sealed class ReviewFinding
{
    private ReviewFinding()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>Position of the point in the matter's list, from 1.</summary>
    public int PointNumber { get; private set; }

    /// <summary>The point as it read when the case was accepted.</summary>
    public string Point { get; private set; } = "";

    /// <summary>What was found; null while not yet reviewed.</summary>
    public ReviewConclusion? Conclusion { get; private set; }

    /// <summary>In words; required when the point fails.</summary>
    public string? Opinion { get; private set; }

    /// <summary>Who found it.</summary>
    public Guid? ReviewerId { get; private set; }

    /// <summary>When (UTC).</summary>
    public DateTime? FoundAt { get; private set; }

    internal static ReviewFinding Await(Guid id, Guid caseId, int number, string point) =>
        new() { Id = id, CaseId = caseId, PointNumber = number, Point = point };

    internal void Find(ReviewConclusion conclusion, string? opinion, Guid? reviewer, DateTime at)
    {
        Conclusion = conclusion;
        Opinion = opinion;
        ReviewerId = reviewer;
        FoundAt = at;
    }
}
