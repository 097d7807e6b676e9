namespace ApprovalOffice.Data.Cases.OpenRows;

/// <summary>One point of a correction: what is wrong with which material, and what the applicant answered.</summary>
public sealed class CorrectionPoint
{
    private CorrectionPoint()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The material it is about; null for a point about the form.</summary>
    public string? MaterialCode { get; private set; }

    /// <summary>What is wrong and what to do.</summary>
    public string Text { get; private set; } = "";

    /// <summary>What the applicant answered.</summary>
    public string? Answer { get; private set; }

    /// <summary>Order on the notice, from 1.</summary>
    public int Sort { get; private set; }

    /// <summary>Makes a point of a notice.</summary>
    public static CorrectionPoint Of(Guid id, int sort, string? materialCode, string text) =>
        new() { Id = id, Sort = sort, MaterialCode = materialCode, Text = text };

    internal void Reply(string? answer) => Answer = answer;
}
