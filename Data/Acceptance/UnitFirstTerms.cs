namespace ApprovalOffice.Data.Acceptance;

/// <summary>What is promised when a unit is accepted before the rest 单体先行 (catalogue COM-08).</summary>
/// <param name="Use">Why it can be used by itself.</param>
/// <param name="Isolation">How what is unfinished is shut off.</param>
/// <param name="RestDueOn">By which day the rest is finished (local date).</param>
public sealed record UnitFirstTerms(string Use, string Isolation, DateOnly? RestDueOn);
