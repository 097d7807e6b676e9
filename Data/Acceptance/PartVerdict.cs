namespace ApprovalOffice.Data.Acceptance;

/// <summary>What an organ says of its part of a joint acceptance.</summary>
public enum PartVerdict
{
    /// <summary>待核验: nothing yet in this round.</summary>
    Open,

    /// <summary>通过.</summary>
    Passed,

    /// <summary>限期整改.</summary>
    Rectify,

    /// <summary>不通过.</summary>
    Failed,
}
