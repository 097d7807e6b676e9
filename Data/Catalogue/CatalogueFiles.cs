using ApprovalOffice.Data.Catalogue.Certificates;
using ApprovalOffice.Data.Catalogue.Commitments;
using ApprovalOffice.Data.Catalogue.Departments;
using ApprovalOffice.Data.Catalogue.Evaluation;
using ApprovalOffice.Data.Catalogue.Holidays;
using ApprovalOffice.Data.Catalogue.IntermediaryServices;
using ApprovalOffice.Data.Catalogue.Materials;
using ApprovalOffice.Data.Catalogue.Matters;
using ApprovalOffice.Data.Catalogue.MonthlyReports;
using ApprovalOffice.Data.Catalogue.ProjectTypes;
using ApprovalOffice.Data.Catalogue.RegionalEvaluations;
using ApprovalOffice.Data.Catalogue.SampleProjects;
using ApprovalOffice.Data.Catalogue.Stages;
using ApprovalOffice.Data.Catalogue.Supervision;
using ApprovalOffice.Data.Catalogue.Themes;
using ApprovalOffice.Data.Catalogue.Utilities;

namespace ApprovalOffice.Data.Catalogue;

/// <summary>The files of the catalogue as they were read, each by its own shape.</summary>
public sealed record CatalogueFiles
{
    /// <summary>The names of all files, in the order they are read.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "stages.json", "departments.json", "matters.json", "materials.json", "projectTypes.json", "themes.json",
        "certificates.json", "regionalEvaluations.json", "intermediaryServices.json", "utilities.json",
        "commitments.json", "supervision.json", "holidays.json", "evaluation.json", "monthlyReport.json",
        "realisticProjects.json",
    ];

    /// <summary>stages.json.</summary>
    public required StageFile Stages { get; init; }

    /// <summary>departments.json.</summary>
    public required DepartmentFile Departments { get; init; }

    /// <summary>matters.json.</summary>
    public required MatterFile Matters { get; init; }

    /// <summary>materials.json.</summary>
    public required MaterialFile Materials { get; init; }

    /// <summary>projectTypes.json.</summary>
    public required ProjectTypeFile ProjectTypes { get; init; }

    /// <summary>themes.json.</summary>
    public required ThemeFile Themes { get; init; }

    /// <summary>certificates.json.</summary>
    public required CertificateFile Certificates { get; init; }

    /// <summary>regionalEvaluations.json.</summary>
    public required RegionalEvaluationFile RegionalEvaluations { get; init; }

    /// <summary>intermediaryServices.json.</summary>
    public required IntermediaryFile IntermediaryServices { get; init; }

    /// <summary>utilities.json.</summary>
    public required UtilityFile Utilities { get; init; }

    /// <summary>commitments.json.</summary>
    public required CommitmentFile Commitments { get; init; }

    /// <summary>supervision.json.</summary>
    public required SupervisionFile Supervision { get; init; }

    /// <summary>holidays.json.</summary>
    public required HolidayArrangements Holidays { get; init; }

    /// <summary>evaluation.json.</summary>
    public required EvaluationFile Evaluation { get; init; }

    /// <summary>monthlyReport.json.</summary>
    public required MonthlyReportFile MonthlyReport { get; init; }

    /// <summary>realisticProjects.json.</summary>
    public required SampleProjectFile SampleProjects { get; init; }
}
