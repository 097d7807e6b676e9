namespace ApprovalOffice.Data.Acceptance;

/// <summary>What was measured of one unit.</summary>
public sealed class SurveyFigure
{
    private SurveyFigure()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The version.</summary>
    public Guid ResultId { get; private set; }

    /// <summary>The unit; null where the work has none.</summary>
    public Guid? UnitId { get; private set; }

    /// <summary>Its name at the time.</summary>
    public string UnitName { get; private set; } = "";

    /// <summary>Order, from 1.</summary>
    public int Position { get; private set; }

    /// <summary>Floor area above ground, m².</summary>
    public decimal AreaAbove { get; private set; }

    /// <summary>Floor area below ground, m².</summary>
    public decimal AreaBelow { get; private set; }

    /// <summary>Height in metres.</summary>
    public decimal Height { get; private set; }

    internal static SurveyFigure Of(Guid id, Guid resultId, Guid? unitId, string unitName, int position, decimal areaAbove, decimal areaBelow, decimal height) => new()
    {
        Id = id,
        ResultId = resultId,
        UnitId = unitId,
        UnitName = unitName,
        Position = position,
        AreaAbove = areaAbove,
        AreaBelow = areaBelow,
        Height = height,
    };
}
