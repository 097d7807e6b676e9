using ApprovalOffice.Data.Organs;

namespace ApprovalOffice.Data.Catalogue.Departments;

/// <summary>departments.json: the city, its districts and the departments.</summary>
public sealed record DepartmentFile
{
    /// <summary>Version of the file.</summary>
    public required string Version { get; init; }

    /// <summary>The city.</summary>
    public required DemonstrationCityNote City { get; init; }

    /// <summary>The kinds of bodies.</summary>
    public required IReadOnlyList<OrganKind> Kinds { get; init; }

    /// <summary>Districts of the city.</summary>
    public required IReadOnlyList<District> Districts { get; init; }

    /// <summary>The departments.</summary>
    public required IReadOnlyList<Department> Departments { get; init; }
}
