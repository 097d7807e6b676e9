namespace ApprovalOffice.Data.Clock;

/// <summary>
/// A period by which the time to decide was prolonged (行政许可法 art. 42: once, by the head of the organ; or the matter's own
/// statute). It is counted on from the end of the original period, in its own unit.
/// </summary>
/// <param name="GrantedOn">The day on which it was granted.</param>
/// <param name="By">The period that is added.</param>
/// <param name="MovesPromised">Whether it moves the promised due day.</param>
/// <param name="MovesStatutory">Whether it moves the statutory due day.</param>
public sealed record LimitExtension(DateOnly GrantedOn, TimeLimit By, bool MovesPromised, bool MovesStatutory);
