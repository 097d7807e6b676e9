namespace ApprovalOffice.Data.Clock;

/// <summary>One day of an official arrangement that differs, or may differ, from the plain week.</summary>
/// <param name="Date">The local date.</param>
/// <param name="Kind">Holiday or make-up workday.</param>
/// <param name="Name">What it is called in the arrangement, such as 国庆节 or 国庆节调休.</param>
public sealed record ArrangedDay(DateOnly Date, DayKind Kind, string Name);
