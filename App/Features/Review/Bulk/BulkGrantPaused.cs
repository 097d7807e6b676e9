namespace ApprovalOffice.App.Features.Review.Bulk;

/// <summary>The storage is full, busy or away: the bulk grant stands still and goes on later, where it was.</summary>
internal sealed class BulkGrantPaused : Exception
{
    /// <summary>With what the storage said.</summary>
    public BulkGrantPaused(string sentence)
        : base(sentence)
    {
    }

    /// <summary>With what the storage said, and what brought it about.</summary>
    public BulkGrantPaused(string sentence, Exception cause)
        : base(sentence, cause)
    {
    }

    /// <summary>Without a sentence; for the framework's conventions only.</summary>
    public BulkGrantPaused()
    {
    }
}
