using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Joint;

/// <summary>催办: the lead department reminds a department of its part, or of an opinion that it owes. It moves no clock.</summary>
public sealed class Nudge
{
    /// <summary>What is said with it.</summary>
    public static readonly TextLimit WordsLimit = new("催办内容", 300, Multiline: true);

    private Nudge()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The stage application.</summary>
    public Guid StageApplicationId { get; private set; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>The organ that is reminded: the case's own, or one that was asked for its opinion.</summary>
    public Guid OrganId { get; private set; }

    /// <summary>Its name then.</summary>
    public string OrganName { get; private set; } = "";

    /// <summary>What is said.</summary>
    public string Words { get; private set; } = "";

    /// <summary>Who reminds.</summary>
    public Guid NudgedBy { get; private set; }

    /// <summary>Their name then.</summary>
    public string NudgedByName { get; private set; } = "";

    /// <summary>When (UTC).</summary>
    public DateTime NudgedAt { get; private set; }

    /// <summary>The local date: an organ is reminded of one case once a day.</summary>
    public DateOnly NudgedOn { get; private set; }

    /// <summary>Reminds.</summary>
    public static Nudge Of(Guid id, (Guid Stage, Guid Case) of, (Guid Id, string Name) organ, string words, (Guid Id, string Name) by, DateTime at) => new()
    {
        Id = id,
        StageApplicationId = of.Stage,
        CaseId = of.Case,
        OrganId = organ.Id,
        OrganName = organ.Name,
        Words = OfficeText.Clean(words, WordsLimit, nameof(Words)),
        NudgedBy = by.Id,
        NudgedByName = by.Name,
        NudgedAt = at,
        NudgedOn = OfficeZone.DateOf(at),
    };
}
