using ApprovalOffice.Data.Clock;

namespace ApprovalOffice.Data.Catalogue.Matters;

/// <summary>审批事项: the smallest thing that is applied for, with its limits, materials and results.</summary>
public sealed record ApprovalMatter
{
    /// <summary>Code.</summary>
    public required string Code { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>基本目录编码 (this city's own example).</summary>
    public required string BasicDirectoryCode { get; init; }

    /// <summary>Stage code; 5 is the parallel track.</summary>
    public required string Stage { get; init; }

    /// <summary>The department that decides.</summary>
    public required string Department { get; init; }

    /// <summary>Departments that decide with it.</summary>
    public required IReadOnlyList<string> CoDepartments { get; init; }

    /// <summary>Kind; the words of notices follow from it.</summary>
    public required MatterKind Kind { get; init; }

    /// <summary>Provisions.</summary>
    public required IReadOnlyList<LegalBasis> LegalBasis { get; init; }

    /// <summary>How sure the provisions are; other than high shows «待本市核定».</summary>
    public required Confidence LegalBasisConfidence { get; init; }

    /// <summary>What to check about them.</summary>
    public string? LegalBasisNote { get; init; }

    /// <summary>Statutory limit; null where there is none.</summary>
    public required DayCount? StatutoryDays { get; init; }

    /// <summary>Promised limit.</summary>
    public required DayCount PromisedDays { get; init; }

    /// <summary>The event from which the statute counts.</summary>
    public required StatutoryStart StatutoryFrom { get; init; }

    /// <summary>The statute's own extension.</summary>
    public required MatterExtension? Extension { get; init; }

    /// <summary>A period in which applicant or organ must act; no wall of a case.</summary>
    public required DutyPeriod? DutyDays { get; init; }

    /// <summary>Working days in which acceptance is promised; 0 on the spot.</summary>
    public required int AcceptanceDays { get; init; }

    /// <summary>告知承诺.</summary>
    public required MatterCommitment Commitment { get; init; }

    /// <summary>Whether it may be handled in parallel.</summary>
    public required bool Parallel { get; init; }

    /// <summary>Joint group.</summary>
    public required string? JointGroup { get; init; }

    /// <summary>Whether its time counts in the stage.</summary>
    public required bool CountsInStageTime { get; init; }

    /// <summary>Matters to be decided before, where they are in the project's list.</summary>
    public required IReadOnlyList<string> Prerequisites { get; init; }

    /// <summary>What may stop its clocks.</summary>
    public required IReadOnlyList<SpecialProcedure> SpecialProcedures { get; init; }

    /// <summary>Codes of materials.</summary>
    public required IReadOnlyList<string> Materials { get; init; }

    /// <summary>Codes of results.</summary>
    public required IReadOnlyList<string> Results { get; init; }

    /// <summary>What a valid regional evaluation does to it.</summary>
    public required MatterRegionalEffect? RegionalEvaluation { get; init; }

    /// <summary>Fees.</summary>
    public required MatterFee Fees { get; init; }

    /// <summary>Who may apply.</summary>
    public required string ServiceObjects { get; init; }

    /// <summary>How it is handled.</summary>
    public required MatterHandling Handling { get; init; }

    /// <summary>审查要点.</summary>
    public required IReadOnlyList<string> ReviewPoints { get; init; }

    /// <summary>Conditions of a positive decision.</summary>
    public required IReadOnlyList<string> ApprovalConditions { get; init; }

    /// <summary>Remark.</summary>
    public string? Remark { get; init; }

    /// <summary>Track of the parallel work.</summary>
    public string? Track { get; init; }

    /// <summary>By when a parallel matter must be done.</summary>
    public string? CompleteBefore { get; init; }

    /// <summary>The words of its decisions and notices.</summary>
    public MatterWords Words => MatterWords.Of(Kind);

    /// <summary>The statutory limit as a period; null where there is none.</summary>
    public TimeLimit? StatutoryLimit => StatutoryDays?.Limit;

    /// <summary>The promised limit as a period.</summary>
    public TimeLimit PromisedLimit => PromisedDays.Limit;

    /// <summary>Whether a doubtful provision or limit waits for the city's confirmation.</summary>
    public bool NeedsConfirmation => LegalBasisConfidence != Confidence.High;

    /// <summary>
    /// What may stop its clocks by the catalogue or by law: every licence knows the hearing, whether or not the catalogue names it
    /// (行政许可法第四十五条).
    /// </summary>
    public IReadOnlyList<SpecialProcedure> Procedures =>
        Kind == MatterKind.AdministrativeLicense && !SpecialProcedures.Any(p => p.Name.Contains(SpecialProcedure.Hearing.Name, StringComparison.Ordinal))
            ? [.. SpecialProcedures, SpecialProcedure.Hearing]
            : SpecialProcedures;

    /// <summary>The special procedure of this name; null when the matter knows none, and the clock may not be stopped for it.</summary>
    public SpecialProcedure? Special(string name) => Procedures.FirstOrDefault(p => p.Name == name);
}
