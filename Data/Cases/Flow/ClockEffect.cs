namespace ApprovalOffice.Data.Cases.Flow;

/// <summary>What an action does to the clocks of a case (rules §3).</summary>
public enum ClockEffect
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The five working days of acceptance begin (行政许可法第三十二条): at submission and anew at resubmission.</summary>
    AcceptancePeriodBegins,

    /// <summary>The acceptance period ends: told to correct, refused or given up.</summary>
    AcceptancePeriodEnds,

    /// <summary>The decision periods begin; day 0 is the day of acceptance.</summary>
    DecisionPeriodBegins,

    /// <summary>A suspension begins.</summary>
    Suspends,

    /// <summary>A suspension ends.</summary>
    Resumes,

    /// <summary>The period grows once (行政许可法第四十二条).</summary>
    Extends,

    /// <summary>The case is finished; the lights go grey.</summary>
    Stops,
}
