namespace ApprovalOffice.App.Features.Drawings.Rendering;

/// <summary>Why a file has no pictures of its pages.</summary>
public enum PageFault
{
    /// <summary>The programs are not installed.</summary>
    ProgramMissing,

    /// <summary>The file is damaged, or no PDF that the program can read.</summary>
    Broken,

    /// <summary>The file asks for a password.</summary>
    Encrypted,

    /// <summary>The page takes more time, memory or room than it is given.</summary>
    OverLimit,

    /// <summary>The page lies beyond those that are shown as pictures.</summary>
    BeyondPages,
}
