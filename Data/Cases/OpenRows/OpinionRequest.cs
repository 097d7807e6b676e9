using ApprovalOffice.Data.Joint;
using ApprovalOffice.Data.Records;

namespace ApprovalOffice.Data.Cases.OpenRows;

/// <summary>征求意见: one question to one organ in one round. A newer round to the same organ supersedes the older one.</summary>
public sealed class OpinionRequest
{
    private OpinionRequest()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>The organ asked.</summary>
    public Guid OrganId { get; private set; }

    /// <summary>Its name when asked.</summary>
    public string OrganName { get; private set; } = "";

    /// <summary>What is asked.</summary>
    public string Question { get; private set; } = "";

    /// <summary>Round per organ, from 1.</summary>
    public int Round { get; private set; }

    /// <summary>Whether silence may count as consent; false where a statute requires the opinion itself.</summary>
    public bool SilenceIsConsent { get; private set; }

    /// <summary>When it was asked (UTC).</summary>
    public DateTime AskedAt { get; private set; }

    /// <summary>Last day to answer (local date).</summary>
    public DateOnly DueOn { get; private set; }

    /// <summary>When it was answered, deemed answered or cancelled (UTC).</summary>
    public DateTime? ClosedAt { get; private set; }

    /// <summary>How it ended; null while open.</summary>
    public OpinionConclusion? Conclusion { get; private set; }

    /// <summary>The answer in words.</summary>
    public string? Answer { get; private set; }

    /// <summary>What the organ demands, in parts that can be compared; empty where it demands nothing.</summary>
    public IReadOnlyList<DepartmentCondition> Conditions { get; private set; } = [];

    /// <summary>Files that came with the answer.</summary>
    public IReadOnlyList<AttachedFile> Attachments { get; private set; } = [];

    /// <summary>Who answered.</summary>
    public Guid? AnsweredBy { get; private set; }

    /// <summary>Whether it still waits.</summary>
    public bool IsOpen => Conclusion is null;

    internal static OpinionRequest Ask(Guid id, Guid caseId, OpinionQuestion question, int round, DateTime at) => new()
    {
        Id = id,
        CaseId = caseId,
        OrganId = question.OrganId,
        OrganName = question.OrganName,
        Question = question.Text,
        SilenceIsConsent = question.SilenceIsConsent,
        DueOn = question.DueOn,
        Round = round,
        AskedAt = at,
    };

    internal void Close(OpinionConclusion conclusion, string? answer, Guid? by, DateTime at, IReadOnlyList<DepartmentCondition>? conditions = null, IReadOnlyList<AttachedFile>? attachments = null)
    {
        Conclusion = conclusion;
        Answer = answer;
        Conditions = conditions ?? [];
        Attachments = attachments ?? [];
        AnsweredBy = by;
        ClosedAt = at;
    }
}
