namespace ApprovalOffice.Data.Cases.OpenRows;

/// <summary>补正: one round of telling the applicant, once and completely, what is missing (行政许可法第三十二条).</summary>
public sealed class Correction
{
    private readonly List<CorrectionPoint> points = [];

    private Correction()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>Round, from 1. A second round is an anomaly and needs <see cref="Reason"/>.</summary>
    public int Round { get; private set; }

    /// <summary>Why a further round was needed.</summary>
    public string? Reason { get; private set; }

    /// <summary>When the applicant was told (UTC).</summary>
    public DateTime ToldAt { get; private set; }

    /// <summary>Last day to answer (local date).</summary>
    public DateOnly DueOn { get; private set; }

    /// <summary>When it was answered or given up (UTC).</summary>
    public DateTime? ClosedAt { get; private set; }

    /// <summary>The form as it stood when the applicant was told; null for rounds of before this was kept.</summary>
    public FormAnswers? FormBefore { get; private set; }

    /// <summary>The form as it stood when it was answered; null while it was not, or was given up.</summary>
    public FormAnswers? FormAfter { get; private set; }

    /// <summary>The points.</summary>
    public IReadOnlyList<CorrectionPoint> Points => points;

    /// <summary>Whether it waits for the applicant.</summary>
    public bool IsOpen => ClosedAt is null;

    internal static Correction Tell(Guid id, Guid caseId, int round, IEnumerable<CorrectionPoint> points, DateOnly dueOn, string? reason, DateTime at, FormAnswers form)
    {
        Correction correction = new() { Id = id, CaseId = caseId, Round = round, DueOn = dueOn, Reason = reason, ToldAt = at, FormBefore = form };
        correction.points.AddRange(points);
        return correction;
    }

    internal void Close(DateTime at) => ClosedAt = at;

    internal void Answer(DateTime at, FormAnswers form)
    {
        ClosedAt = at;
        FormAfter = form;
    }
}
