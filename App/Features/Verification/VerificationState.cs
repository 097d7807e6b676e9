namespace ApprovalOffice.App.Features.Verification;

/// <summary>What the verification page has to say.</summary>
internal enum VerificationState
{
    /// <summary>Nothing was asked yet.</summary>
    Blank,

    /// <summary>What was typed cannot be a code.</summary>
    Malformed,

    /// <summary>This office has issued no such paper.</summary>
    Unknown,

    /// <summary>Decided, its file is being made.</summary>
    Making,

    /// <summary>Issued by this office.</summary>
    Genuine,
}
