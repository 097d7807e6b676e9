namespace ApprovalOffice.Reports.Certificates;

/// <summary>One building of the permit: a row of the annex 单体建筑明细表.</summary>
/// <param name="Number">栋号.</param>
/// <param name="Use">性质.</param>
/// <param name="StoreysAbove">Storeys above ground.</param>
/// <param name="StoreysBelow">Storeys below ground.</param>
/// <param name="Height">In metres; null for one that lies below ground altogether.</param>
/// <param name="AreaAbove">Floor area above ground, in m².</param>
/// <param name="AreaBelow">Floor area below ground, in m².</param>
public sealed record PlannedBuilding(
    string Number,
    string Use,
    int StoreysAbove,
    int StoreysBelow,
    decimal? Height,
    decimal AreaAbove,
    decimal AreaBelow)
{
    /// <summary>Floor area, in m².</summary>
    public decimal Area => AreaAbove + AreaBelow;
}
