namespace ApprovalOffice.Data.Cases.Review;

/// <summary>One signature of a signing round.</summary>
public sealed class SigningStep
{
    private SigningStep()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The round.</summary>
    public Guid SigningRoundId { get; private set; }

    /// <summary>Position, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>The title of the step.</summary>
    public SigningStepTitle Title { get; private set; }

    /// <summary>Who signed.</summary>
    public Guid? PersonId { get; private set; }

    /// <summary>Their name then.</summary>
    public string PersonName { get; private set; } = "";

    /// <summary>The absent person in whose place they signed 代; null when in their own right.</summary>
    public Guid? InPlaceOfId { get; private set; }

    /// <summary>That person's name then.</summary>
    public string? InPlaceOfName { get; private set; }

    /// <summary>Who signed, with the one in whose place.</summary>
    public string Who => ReviewWords.Signature(PersonName, InPlaceOfName);

    /// <summary>What they said.</summary>
    public SigningVerdict Verdict { get; private set; }

    /// <summary>In words.</summary>
    public string? Opinion { get; private set; }

    /// <summary>When (UTC).</summary>
    public DateTime SignedAt { get; private set; }

    internal static SigningStep Of(Guid id, Guid roundId, int number, SigningStepTitle title, Act act, SigningVerdict verdict, string? opinion) =>
        new()
        {
            Id = id,
            SigningRoundId = roundId,
            Number = number,
            Title = title,
            PersonId = act.PersonId,
            PersonName = act.PersonName,
            InPlaceOfId = act.InPlaceOf?.PersonId,
            InPlaceOfName = act.InPlaceOf?.Name,
            Verdict = verdict,
            Opinion = opinion,
            SignedAt = act.OccurredAt,
        };
}
