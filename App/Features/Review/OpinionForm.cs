namespace ApprovalOffice.App.Features.Review;

/// <summary>What is filled in to ask another organ for its opinion.</summary>
public sealed class OpinionForm
{
    /// <summary>The organ asked.</summary>
    public Guid? OrganId { get; set; }

    /// <summary>Whether all co-departments of the catalogue are asked in one act, those that were not asked yet.</summary>
    public bool AsksAll { get; set; }

    /// <summary>The question.</summary>
    public string Question { get; set; } = "";

    /// <summary>Last day to answer (local date).</summary>
    public DateOnly? DueOn { get; set; }

    /// <summary>Whether a statute requires the opinion itself, so that silence is no consent.</summary>
    public bool MustBeAnswered { get; set; }
}
