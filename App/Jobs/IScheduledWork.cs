namespace ApprovalOffice.App.Jobs;

/// <summary>Something the office does by itself, by the clock. It may be run twice at once and loses nothing by it.</summary>
public interface IScheduledWork
{
    /// <summary>Does it.</summary>
    /// <returns>What came of it, in Chinese, for the list of jobs.</returns>
    Task<string> RunAsync(CancellationToken cancellationToken);
}
