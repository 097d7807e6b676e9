using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.Data.Records;

/// <summary>Where contents lie: a folder on one server, something shared where there are several.</summary>
public interface IBlobStore
{
    /// <summary>
    /// Stores a content. When it returns, the content is on the disk for good; storing the same content again
    /// changes nothing.
    /// </summary>
    /// <param name="content">Read from where it stands to its end.</param>
    /// <param name="limit">Largest length taken, in bytes.</param>
    /// <param name="cancellationToken">Gives up; nothing is left behind.</param>
    /// <exception cref="RuleBroken">FILE-001 to FILE-004, FILE-010; nothing is left behind.</exception>
    Task<BlobContent> WriteAsync(Stream content, long limit, CancellationToken cancellationToken = default);

    /// <summary>Opens a content for reading; the stream can seek.</summary>
    /// <exception cref="RuleBroken">FILE-011 it is not there.</exception>
    Stream OpenRead(string digest);

    /// <summary>Whether the content is there.</summary>
    bool Holds(string digest);

    /// <summary>Whether the content is there and still has its digest.</summary>
    Task<bool> IsSoundAsync(string digest, CancellationToken cancellationToken = default);
}
