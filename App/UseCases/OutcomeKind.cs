namespace ApprovalOffice.App.UseCases;

/// <summary>The five ways a use case ends.</summary>
public enum OutcomeKind
{
    /// <summary>Done and saved.</summary>
    Ok,

    /// <summary>What it was asked of is not there, or not for this person to know of.</summary>
    NotFound,

    /// <summary>The person may not do it.</summary>
    Forbidden,

    /// <summary>A rule says no.</summary>
    Refused,

    /// <summary>Somebody else changed it meanwhile.</summary>
    Conflict,
}
