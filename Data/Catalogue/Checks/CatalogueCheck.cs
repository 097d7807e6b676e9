namespace ApprovalOffice.Data.Catalogue.Checks;

/// <summary>
/// Checks the catalogue as a whole: references in both directions, cycles, limits against statutes and critical
/// paths, conditions, the partition of all combinations by the themes, weights, holidays, sample projects.
/// </summary>
public static class CatalogueCheck
{
    /// <summary>All that must not be; empty for a catalogue that can be used.</summary>
    public static IReadOnlyList<CatalogueFault> Faults(CatalogueSet catalogue) => Run(catalogue).Faults;

    /// <summary>What a catalogue manager should look at, though the catalogue can be used.</summary>
    public static IReadOnlyList<CatalogueFault> Remarks(CatalogueSet catalogue) => Run(catalogue).Remarks;

    private static FaultList Run(CatalogueSet catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        var faults = new FaultList();
        StageCheck.Run(catalogue, faults);
        MatterCheck.Run(catalogue, faults);
        MaterialCheck.Run(catalogue, faults);
        CertificateCheck.Run(catalogue, faults);
        CommitmentCheck.Run(catalogue, faults);
        RegionalEvaluationCheck.Run(catalogue, faults);
        ServiceCheck.Run(catalogue, faults);
        ClassificationCheck.Run(catalogue, faults);
        bool acyclic = PrerequisiteCheck.Run(catalogue, faults);
        ThemeCheck.Run(catalogue, faults, acyclic);
        GuidanceCheck.Run(catalogue, faults);
        PartitionCheck.Run(catalogue, faults);
        EvaluationCheck.Run(catalogue, faults);
        HolidayCheck.Run(catalogue, faults);
        MonthlyReportCheck.Run(catalogue, faults);
        SampleProjectCheck.Run(catalogue, faults);
        return faults;
    }
}
