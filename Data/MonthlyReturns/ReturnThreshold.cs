namespace ApprovalOffice.Data.MonthlyReturns;

/// <summary>Setting: from where on a difference to last month must be explained.</summary>
public sealed record ReturnThreshold
{
    /// <summary>More than so many per cent of last month's figure.</summary>
    public int Percent { get; init; } = 30;

    /// <summary>And at least so much, in the unit of the figure: two cases instead of one need no explanation.</summary>
    public int AtLeast { get; init; } = 10;

    /// <summary>Last day of the following month on which a district's return is in time.</summary>
    public int DistrictDueDay { get; init; } = 3;

    /// <summary>Last day of the following month on which a city's return is in time (次月5日前).</summary>
    public int CityDueDay { get; init; } = 5;
}
