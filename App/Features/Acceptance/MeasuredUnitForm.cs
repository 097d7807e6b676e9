namespace ApprovalOffice.App.Features.Acceptance;

/// <summary>What is typed of one measured unit.</summary>
/// <param name="unitId">The unit; null where the work has none.</param>
/// <param name="name">Its name.</param>
public sealed class MeasuredUnitForm(Guid? unitId, string name)
{
    /// <summary>The unit; null where the work has none.</summary>
    public Guid? UnitId => unitId;

    /// <summary>Its name.</summary>
    public string Name => name;

    /// <summary>地上建筑面积, m².</summary>
    public string AreaAbove { get; set; } = "";

    /// <summary>地下建筑面积, m².</summary>
    public string AreaBelow { get; set; } = "";

    /// <summary>高度, m.</summary>
    public string Height { get; set; } = "";
}
