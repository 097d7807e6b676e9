using System.Globalization;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.SmartGuidance;

namespace ApprovalOffice.App.Features.Projects;

/// <summary>What is typed of a unit.</summary>
public sealed class UnitForm
{
    /// <summary>The unit that is changed; null for a new one.</summary>
    public Guid? Id { get; set; }

    /// <summary>The work.</summary>
    public Guid WorkId { get; set; }

    /// <summary>栋号（名称）.</summary>
    public string Name { get; set; } = "";

    /// <summary>使用性质.</summary>
    public string Use { get; set; } = "";

    /// <summary>结构类型.</summary>
    public string Structure { get; set; } = "";

    /// <summary>地上层数.</summary>
    public string StoreysAbove { get; set; } = "";

    /// <summary>地下层数.</summary>
    public string StoreysBelow { get; set; } = "";

    /// <summary>高度, m.</summary>
    public string Height { get; set; } = "";

    /// <summary>地上建筑面积, m².</summary>
    public string AreaAbove { get; set; } = "";

    /// <summary>地下建筑面积, m².</summary>
    public string AreaBelow { get; set; } = "";

    /// <summary>As the entity takes it. Throws <see cref="RuleBroken"/> (PROJ-013) for what is no number.</summary>
    public UnitParticulars Read() => new()
    {
        Name = Name,
        Use = Use,
        Structure = Structure,
        StoreysAbove = Whole(StoreysAbove, nameof(StoreysAbove), "地上层数"),
        StoreysBelow = Whole(StoreysBelow, nameof(StoreysBelow), "地下层数"),
        Height = Decimal(Height, nameof(Height), "高度"),
        AreaAbove = Decimal(AreaAbove, nameof(AreaAbove), "地上建筑面积"),
        AreaBelow = Decimal(AreaBelow, nameof(AreaBelow), "地下建筑面积"),
    };

    private static int Whole(string typed, string field, string label) =>
        typed.Trim().Length == 0 ? 0
        : int.TryParse(Data.Values.OfficeText.Narrow(typed), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number
        : throw new RuleBroken(ProjectRules.Unit, field, $"{label}应为整数");

    private static decimal Decimal(string typed, string field, string label) =>
        typed.Trim().Length == 0 ? 0 : GuidanceNumber.TryParse(typed, out decimal number) ? number : throw new RuleBroken(ProjectRules.Unit, field, $"{label}应为数字");
}
