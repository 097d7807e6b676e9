using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Joint;

/// <summary>A point of a merged opinion sheet, as it was said, and what the applicant answers.</summary>
public sealed class OpinionSheetPoint
{
    /// <summary>The applicant's answer.</summary>
    public static readonly TextLimit AnswerLimit = new("答复", 1000, Multiline: true);

    private OpinionSheetPoint()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>Order on the sheet, from 1.</summary>
    public int Sort { get; private set; }

    /// <summary>The case in which it was said.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>The request that it answers.</summary>
    public Guid OpinionRequestId { get; private set; }

    /// <summary>The organ that said it.</summary>
    public string OrganName { get; private set; } = "";

    /// <summary>The matter that asked.</summary>
    public string MatterName { get; private set; } = "";

    /// <summary>Topic, place and measure; empty for words alone.</summary>
    public string Heading { get; private set; } = "";

    /// <summary>The demand.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Standard and clause; null where none was named.</summary>
    public string? Clause { get; private set; }

    /// <summary>What the applicant answers; null until then.</summary>
    public string? Answer { get; private set; }

    /// <summary>How the field of a point's answer is called.</summary>
    public static string FieldOf(Guid pointId) => $"Answer-{pointId:N}";

    /// <summary>A point of what an organ demanded.</summary>
    public static OpinionSheetPoint Of(Guid id, int sort, (Guid Case, Guid Request) of, string organName, string matterName, DepartmentCondition? condition, string words) => new()
    {
        Id = id,
        Sort = sort,
        CaseId = of.Case,
        OpinionRequestId = of.Request,
        OrganName = organName,
        MatterName = matterName,
        Heading = condition?.Heading ?? "",
        Text = condition?.Text ?? words,
        Clause = condition?.Clause,
    };

    internal void Reply(string answer) => Answer = answer;
}
