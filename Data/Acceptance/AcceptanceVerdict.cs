using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Acceptance;

/// <summary>What an organ said of its part in one round; it stands, a re-inspection is another round.</summary>
public sealed class AcceptanceVerdict
{
    /// <summary>整改内容, or the reason of a failure.</summary>
    public static readonly TextLimit WhatLimit = new("整改内容或者理由", 1000, Multiline: true);

    /// <summary>整改部位.</summary>
    public static readonly TextLimit WhereLimit = new("部位", 200);

    private AcceptanceVerdict()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The part.</summary>
    public Guid PartId { get; private set; }

    /// <summary>第几次核验, from 1.</summary>
    public int Round { get; private set; }

    /// <summary>What was said.</summary>
    public PartVerdict Verdict { get; private set; }

    /// <summary>What is to be put right, or why the part failed; empty when it passed.</summary>
    public string What { get; private set; } = "";

    /// <summary>Where; empty unless something is to be put right.</summary>
    public string Place { get; private set; } = "";

    /// <summary>By which day (local date); null unless something is to be put right.</summary>
    public DateOnly? DueOn { get; private set; }

    /// <summary>Who said so.</summary>
    public string GivenBy { get; private set; } = "";

    /// <summary>When (UTC).</summary>
    public DateTime GivenAt { get; private set; }

    internal static AcceptanceVerdict Give(Guid id, Guid partId, int round, PartVerdict verdict, string what, string place, DateOnly? dueOn, string by, DateTime at) => new()
    {
        Id = id,
        PartId = partId,
        Round = round,
        Verdict = verdict,
        What = what,
        Place = place,
        DueOn = dueOn,
        GivenBy = by,
        GivenAt = at,
    };
}
