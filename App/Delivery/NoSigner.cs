namespace ApprovalOffice.App.Delivery;

/// <summary>An office without an electronic seal: it says so, and signs nothing.</summary>
internal sealed class NoSigner : ISigner
{
    /// <inheritdoc />
    public bool IsConfigured => false;

    /// <inheritdoc />
    public string Sentence => "未配置电子签章";

    /// <inheritdoc />
    public Task<SealedFile> SignAsync(ReadOnlyMemory<byte> document, SealOrder seal, CancellationToken cancellationToken = default) =>
        throw new InvalidOperationException(Sentence);
}
