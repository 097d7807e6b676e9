namespace ApprovalOffice.Data.Anomalies;

/// <summary>A case, as far as the detector looks at it.</summary>
/// <param name="Id">The case.</param>
/// <param name="IsOnTheSpot">Whether the law lets it be decided at once: an instant matter 即办件 or one on a promise 告知承诺.</param>
/// <param name="AcceptedAt">When it was accepted (UTC).</param>
/// <param name="StoodStill">Special procedures with begin and end (UTC); an open one has no end.</param>
/// <param name="Corrections">Sequences of the events by which it was told to correct, in order.</param>
/// <param name="Dated">Days that its papers and facts bear, with what bears them.</param>
/// <param name="Later">What it presupposes and was decided after it, or is not decided yet, in words.</param>
public sealed record HandledCase(
    Guid Id, bool IsOnTheSpot, DateTime? AcceptedAt, IReadOnlyList<(DateTime From, DateTime? To)> StoodStill, IReadOnlyList<int> Corrections,
    IReadOnlyList<(string What, DateOnly Day)> Dated, IReadOnlyList<string> Later);
