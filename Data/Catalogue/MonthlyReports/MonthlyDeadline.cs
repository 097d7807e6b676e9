namespace ApprovalOffice.Data.Catalogue.MonthlyReports;

/// <summary>By when reports go up.</summary>
public sealed record MonthlyDeadline
{
    /// <summary>City to province.</summary>
    public required string CityToProvince { get; init; }

    /// <summary>Province to ministry.</summary>
    public required string ProvinceToMinistry { get; init; }

    /// <summary>Remark.</summary>
    public required string Note { get; init; }
}
