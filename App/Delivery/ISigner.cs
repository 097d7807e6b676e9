namespace ApprovalOffice.App.Delivery;

/// <summary>Puts an organ's electronic signature on a document. A city connects its seal platform here.</summary>
public interface ISigner
{
    /// <summary>Whether documents leave this office signed.</summary>
    bool IsConfigured { get; }

    /// <summary>What the office says of its seals: which platform, or that there is none.</summary>
    string Sentence { get; }

    /// <summary>What every page of a paper says of a signature that binds nobody; empty where it binds.</summary>
    string PaperRemark => "";

    /// <summary>The document with the organ's signature, and the key that made it.</summary>
    /// <param name="document">The PDF.</param>
    /// <param name="seal">Whose signature, and as of when.</param>
    /// <param name="cancellationToken">Gives up; nothing is signed by halves.</param>
    /// <exception cref="InvalidOperationException">No seal is configured, or the organ's key is missing, locked or expired.</exception>
    Task<SealedFile> SignAsync(ReadOnlyMemory<byte> document, SealOrder seal, CancellationToken cancellationToken = default);
}
