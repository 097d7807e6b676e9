namespace ApprovalOffice.Data.Acceptance;

/// <summary>What the contents of a joint survey are called, and which matters of the completion stage use them.</summary>
public static class SurveyItemNames
{
    /// <summary>Each single content, in the order of the screen.</summary>
    public static IReadOnlyList<SurveyItems> Each { get; } =
        [SurveyItems.Planning, SurveyItems.Cadastral, SurveyItems.RealEstate, SurveyItems.CivilDefence, SurveyItems.Greening, SurveyItems.Fire];

    /// <summary>Name of one, or of several joined by 、.</summary>
    public static string Chinese(this SurveyItems items) => string.Join('、', Each.Where(one => items.HasFlag(one)).Select(NameOf));

    /// <summary>Codes of the matters that use the figures of one content (catalogue, stage 4: 规划核实、土地核验、消防、人防、不动产).</summary>
    public static IReadOnlyList<string> UsedBy(this SurveyItems item) => item switch
    {
        SurveyItems.Planning or SurveyItems.Greening => ["SX-4-001", "SX-4-009"],
        SurveyItems.Cadastral => ["SX-4-002", "SX-4-010"],
        SurveyItems.RealEstate => ["SX-4-010"],
        SurveyItems.CivilDefence => ["SX-4-005"],
        SurveyItems.Fire => ["SX-4-003", "SX-4-004"],
        _ => [],
    };

    private static string NameOf(SurveyItems item) => item switch
    {
        SurveyItems.Planning => "规划竣工测量",
        SurveyItems.Cadastral => "地籍测绘",
        SurveyItems.RealEstate => "房产测绘",
        SurveyItems.CivilDefence => "人防测量",
        SurveyItems.Greening => "绿地测量",
        SurveyItems.Fire => "消防测量",
        _ => throw new ArgumentOutOfRangeException(nameof(item), item, null),
    };
}
