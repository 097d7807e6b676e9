using System.Globalization;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.SmartGuidance;
using ApprovalOffice.Data.Values;

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

    /// <summary>All that is wrong with what is typed, each sentence at its field; the entity judges storeys, height and areas against each other.</summary>
    public IReadOnlyList<(string Field, string Sentence)> Problems()
    {
        (string Field, string? Sentence)[] judged =
        [
            (nameof(Name), OfficeText.ProblemOf(Name, WorkUnit.NameLimit)),
            (nameof(Use), OfficeText.ProblemOf(Use, WorkUnit.UseLimit)),
            (nameof(Structure), OfficeText.ProblemOf(Structure, WorkUnit.StructureLimit)),
            (nameof(StoreysAbove), IsWhole(StoreysAbove, out _) ? null : "地上层数应为不小于0的整数"),
            (nameof(StoreysBelow), IsWhole(StoreysBelow, out _) ? null : "地下层数应为不小于0的整数"),
            (nameof(Height), IsDecimal(Height, out _) ? null : "高度应为数字，单位米"),
            (nameof(AreaAbove), IsDecimal(AreaAbove, out _) ? null : "地上建筑面积应为数字，单位平方米"),
            (nameof(AreaBelow), IsDecimal(AreaBelow, out _) ? null : "地下建筑面积应为数字，单位平方米"),
        ];
        return [.. judged.Where(p => p.Sentence is not null).Select(p => (p.Field, p.Sentence!))];
    }

    /// <summary>As the entity takes it; a number left out is nought. Throws <see cref="RuleBroken"/> (PROJ-013) with the first of <see cref="Problems"/>.</summary>
    public UnitParticulars Read()
    {
        if (Problems() is [var (field, sentence), ..])
        {
            throw new RuleBroken(ProjectRules.Unit, field, sentence);
        }

        IsWhole(StoreysAbove, out int above);
        IsWhole(StoreysBelow, out int below);
        IsDecimal(Height, out decimal height);
        IsDecimal(AreaAbove, out decimal areaAbove);
        IsDecimal(AreaBelow, out decimal areaBelow);
        return new()
        {
            Name = Name, Use = Use, Structure = Structure, StoreysAbove = above, StoreysBelow = below, Height = height, AreaAbove = areaAbove, AreaBelow = areaBelow,
        };
    }

    private static bool IsWhole(string typed, out int number)
    {
        number = 0;
        return typed.Trim().Length == 0 || int.TryParse(OfficeText.Narrow(typed).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    private static bool IsDecimal(string typed, out decimal number)
    {
        number = 0;
        return typed.Trim().Length == 0 || GuidanceNumber.TryParse(typed, out number);
    }
}
