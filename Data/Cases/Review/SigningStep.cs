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
            Verdict = verdict,
            Opinion = opinion,
            SignedAt = act.OccurredAt,
        };
}
