using ApprovalOffice.Data.Values;

namespace ApprovalOffice.App.Demonstration.Growth;

/// <summary>How much is to be added to a city.</summary>
/// <param name="Projects">How many projects.</param>
/// <param name="Months">Over how many months until today they are spread.</param>
/// <param name="Seed">Draws them; the same seed draws the same ones.</param>
internal sealed record GrowthOrder(int Projects, int Months, int Seed)
{
    /// <summary>Projects a month of a demonstration that is to be looked at, not loaded.</summary>
    public const int UsualPerMonth = 14;

    /// <summary>Where projects lie, in hundredths.</summary>
    public static IReadOnlyList<(RegionCode Region, int Weight)> Regions { get; } =
    [
        (RegionCode.Parse("990101"), 20), (RegionCode.Parse("990102"), 20), (RegionCode.Parse("990103"), 17),
        (RegionCode.Parse("990104"), 22), (RegionCode.Parse("990105"), 13), (RegionCode.Parse("990106"), 8),
    ];

    /// <summary>How busy the months are, January first: little is begun around the Spring Festival and in the week of October.</summary>
    public static IReadOnlyList<double> Seasons { get; } = [0.8, 0.5, 1.2, 1.15, 1.1, 1.1, 1.0, 1.0, 1.1, 0.8, 1.1, 1.2];
}
