using ApprovalOffice.Data.Cases.Results;

namespace ApprovalOffice.App.UseCases;

/// <summary>
/// An act on a case that is carried out to its end and not kept, so that whoever is about to do it sees the papers that would come
/// of it. It is refused where the act itself would be refused. No number is drawn and nobody is told.
/// </summary>
public sealed class Rehearsal
{
    /// <summary>What stands where the number would.</summary>
    public const string Number = "（签发时编号）";

    /// <summary>The papers that would have come of it; none before the act was rehearsed.</summary>
    public IReadOnlyList<OfficialDocument> Papers { get; private set; } = [];

    /// <summary>Keeps the papers before everything else is rolled back.</summary>
    internal void Keep(IEnumerable<OfficialDocument> papers) => Papers = [.. papers];
}
