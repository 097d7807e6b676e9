namespace ApprovalOffice.Data.Persistence;

/// <summary>
/// The office cannot work with the database as it is: the file is gone, the key is another one, it cannot be written.
/// The message is a Chinese sentence for whoever runs the server.
/// </summary>
public sealed class DatabaseRefused : Exception
{
    /// <summary>Refuses with a sentence.</summary>
    public DatabaseRefused(string sentence, Exception? cause = null)
        : base(sentence, cause)
    {
    }
}
