namespace ApprovalOffice.App.Delivery;

/// <summary>Where the organs' keys are, section <c>Seals</c>.</summary>
public sealed class SealOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Seals";

    /// <summary>Folder with a PKCS#12 file for each organ, named by its credit code (<c>11990100….p12</c>); empty: documents are not signed.</summary>
    public string Folder { get; init; } = "";

    /// <summary>What the keys are for: <c>RSA</c> (RSA or ECDSA with SHA-256) or <c>SM2</c> (SM2 with SM3).</summary>
    public string Algorithm { get; init; } = "RSA";

    /// <summary>Password of the files.</summary>
    public string Password { get; init; } = "";
}
