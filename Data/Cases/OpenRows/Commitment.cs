namespace ApprovalOffice.Data.Cases.OpenRows;

/// <summary>告知承诺: a promise on which the decision rested and which is verified afterwards.</summary>
public sealed class Commitment
{
    private Commitment()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>The commitment in the catalogue.</summary>
    public string CommitmentCode { get; private set; } = "";

    /// <summary>The day it was signed (local date).</summary>
    public DateOnly SignedOn { get; private set; }

    /// <summary>Last day of the verification period (local date).</summary>
    public DateOnly VerifyBy { get; private set; }

    /// <summary>The day it was verified; null while open.</summary>
    public DateOnly? VerifiedOn { get; private set; }

    /// <summary>Whether the promise was kept; null until verified.</summary>
    public bool? Kept { get; private set; }

    /// <summary>The day on which a broken promise was made good 信用修复 (local date); null before, and for one that was kept.</summary>
    public DateOnly? RestoredOn { get; private set; }

    /// <summary>Why it counts as made good.</summary>
    public string? RestoredReason { get; private set; }

    /// <summary>Whether it still waits for verification.</summary>
    public bool IsOpen => VerifiedOn is null;

    /// <summary>Whether it bars its applicant from promising again (rules §5): broken, and not made good.</summary>
    public bool Bars => Kept == false && RestoredOn is null;

    internal static Commitment Sign(Guid id, Guid caseId, string code, DateOnly on, DateOnly verifyBy) =>
        new() { Id = id, CaseId = caseId, CommitmentCode = code, SignedOn = on, VerifyBy = verifyBy };

    internal void Verify(bool kept, DateOnly on)
    {
        Kept = kept;
        VerifiedOn = on;
    }

    internal void Restore(string reason, DateOnly on) => (RestoredReason, RestoredOn) = (reason, on);
}
