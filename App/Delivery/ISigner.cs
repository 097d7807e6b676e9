namespace ApprovalOffice.App.Delivery;

/// <summary>Puts an organ's electronic seal on a document. A city connects its seal platform here.</summary>
public interface ISigner
{
    /// <summary>Whether documents leave this office sealed.</summary>
    bool IsConfigured { get; }

    /// <summary>What the office says of its seals: which platform, or that there is none.</summary>
    string Sentence { get; }

    /// <summary>The document with the organ's seal.</summary>
    /// <param name="document">The PDF.</param>
    /// <param name="organCreditCode">Whose seal.</param>
    /// <param name="cancellationToken">Gives up; nothing is signed by halves.</param>
    /// <exception cref="InvalidOperationException">No seal is configured.</exception>
    Task<byte[]> SignAsync(ReadOnlyMemory<byte> document, string organCreditCode, CancellationToken cancellationToken = default);
}
