namespace ApprovalOffice.Data.Records;

/// <summary>What the seal journal says.</summary>
/// <param name="Seals">The seals in force, by number.</param>
/// <param name="Faults">Lines that do not hold, as sentences.</param>
/// <param name="Restores">How often the database was restored from a copy.</param>
/// <param name="Abandoned">Seals given up by those restores.</param>
internal sealed record SealJournalContent(
    SortedDictionary<int, AuditSeal> Seals, IReadOnlyList<string> Faults, int Restores, int Abandoned);
