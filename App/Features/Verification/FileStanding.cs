namespace ApprovalOffice.App.Features.Verification;

/// <summary>What is to be said of a file that somebody handed in.</summary>
public enum FileStanding
{
    /// <summary>No file came with the request.</summary>
    Nothing,

    /// <summary>It is larger than this page takes.</summary>
    TooLarge,

    /// <summary>It is no PDF.</summary>
    NoPdf,

    /// <summary>The signature is valid and the file is the one that was registered.</summary>
    Registered,

    /// <summary>The file is the one that was registered; this office did not sign it.</summary>
    RegisteredUnsigned,

    /// <summary>The signature is valid and of a key of this office, but the file is not among those that were registered.</summary>
    Unregistered,

    /// <summary>It was changed after it was signed.</summary>
    Altered,

    /// <summary>Signed, but not with a key of this office.</summary>
    Foreign,

    /// <summary>Not signed, and not among the files that this office has made.</summary>
    Unknown,
}
