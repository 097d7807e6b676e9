namespace ApprovalOffice.App.Startup;

/// <summary>The office does not start, and says why in one Chinese sentence: a matter of settings, not a bug.</summary>
internal sealed class StartRefused : Exception
{
    /// <summary>With the sentence for the person at the console.</summary>
    public StartRefused(string sentence)
        : base(sentence)
    {
    }

    /// <summary>With the sentence, and what brought it about.</summary>
    public StartRefused(string sentence, Exception cause)
        : base(sentence, cause)
    {
    }

    /// <summary>Without a sentence; for the framework's conventions only.</summary>
    public StartRefused()
        : base("系统未能启动。")
    {
    }
}
