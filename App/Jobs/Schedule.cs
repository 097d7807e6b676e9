namespace ApprovalOffice.App.Jobs;

/// <summary>When something is done.</summary>
/// <param name="Name">Its name in the log and the ledger.</param>
/// <param name="Title">Its name on the screen.</param>
/// <param name="Cron">When, in the legal time zone (Quartz: second minute hour day month weekday).</param>
/// <param name="Rhythm">When, in Chinese.</param>
/// <param name="Work">What.</param>
/// <param name="CatchUpMinutes">How many minutes after the start it is done when it fell due while the office was closed; what reads everything waits until the desks are open.</param>
internal sealed record Schedule(string Name, string Title, string Cron, string Rhythm, Type Work, int CatchUpMinutes = 0);
