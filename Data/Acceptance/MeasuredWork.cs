using ApprovalOffice.Data.Cases.Materials;

namespace ApprovalOffice.Data.Acceptance;

/// <summary>The results of a survey as typed; a figure that was not measured is null.</summary>
public sealed record MeasuredWork
{
    /// <summary>The day of the measurement (local date).</summary>
    public required DateOnly? SurveyedOn { get; init; }

    /// <summary>The units.</summary>
    public required IReadOnlyList<MeasuredUnit> Units { get; init; }

    /// <summary>The files.</summary>
    public required IReadOnlyList<StoredFile> Files { get; init; }

    /// <summary>用地面积, m².</summary>
    public decimal? LandArea { get; init; }

    /// <summary>绿地面积, m².</summary>
    public decimal? GreenArea { get; init; }

    /// <summary>人防建筑面积, m².</summary>
    public decimal? ShelterArea { get; init; }

    /// <summary>机动车停车位 (number).</summary>
    public decimal? Parking { get; init; }

    /// <summary>退用地红线最小距离 east, south, west, north, metres.</summary>
    public IReadOnlyList<decimal?> Offsets { get; init; } = [];

    /// <summary>What else is to be said.</summary>
    public string Remark { get; init; } = "";
}
