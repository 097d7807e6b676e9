namespace ApprovalOffice.Data.Cases.Standstill;

/// <summary>One answer to «why is it not moving».</summary>
/// <param name="Gate">Which gate is closed, in the office's words.</param>
/// <param name="Turn">Whose turn it is.</param>
/// <param name="Who">Their name: applicant, organ, officer.</param>
/// <param name="Paper">Which paper or point it hangs on; empty when none.</param>
/// <param name="SinceUtc">Since when (UTC).</param>
/// <param name="Clock">On whose clock.</param>
/// <param name="DueOn">Until when, if there is a day.</param>
public sealed record Hindrance(string Gate, TurnOf Turn, string Who, string Paper, DateTime SinceUtc, RunningClock Clock, DateOnly? DueOn);
