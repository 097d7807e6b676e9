using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Projects;

/// <summary>单体: a building or structure under a work; construction permit and acceptance may be by unit.</summary>
public sealed class WorkUnit
{
    /// <summary>Name of a unit.</summary>
    public static readonly TextLimit NameLimit = OfficeText.Name with { Label = "单体名称" };

    /// <summary>Use of a unit.</summary>
    public static readonly TextLimit UseLimit = new("使用性质", 50);

    /// <summary>Structure of a unit.</summary>
    public static readonly TextLimit StructureLimit = new("结构类型", 50);

    private WorkUnit()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The work it is under.</summary>
    public Guid WorkId { get; private set; }

    /// <summary>Name.</summary>
    public string Name { get; private set; } = string.Empty;

    /// <summary>Use.</summary>
    public string Use { get; private set; } = string.Empty;

    /// <summary>Structure.</summary>
    public string Structure { get; private set; } = string.Empty;

    /// <summary>Storeys above ground.</summary>
    public int StoreysAbove { get; private set; }

    /// <summary>Storeys below ground.</summary>
    public int StoreysBelow { get; private set; }

    /// <summary>Height in metres.</summary>
    public decimal Height { get; private set; }

    /// <summary>Floor area above ground, m².</summary>
    public decimal AreaAbove { get; private set; }

    /// <summary>Floor area below ground, m².</summary>
    public decimal AreaBelow { get; private set; }

    /// <summary>Concurrency token, counted up by each change.</summary>
    public int Version { get; private set; }

    internal static WorkUnit Of(ProjectWork work, UnitParticulars particulars, TimeProvider clock)
    {
        var unit = new WorkUnit { Id = Guid.CreateVersion7(clock.GetUtcNow()), WorkId = work.Id };
        unit.Fill(particulars);
        return unit;
    }

    internal void Take(UnitParticulars particulars)
    {
        Fill(particulars);
        Version++;
    }

    private void Fill(UnitParticulars particulars)
    {
        if (ProblemOf(particulars) is { } problem)
        {
            throw new RuleBroken(ProjectRules.Unit, problem.Field, problem.Sentence);
        }

        Name = OfficeText.Clean(particulars.Name, NameLimit, nameof(Name));
        Use = OfficeText.Clean(particulars.Use, UseLimit, nameof(Use));
        Structure = OfficeText.Clean(particulars.Structure, StructureLimit, nameof(Structure));
        StoreysAbove = particulars.StoreysAbove;
        StoreysBelow = particulars.StoreysBelow;
        Height = particulars.Height;
        AreaAbove = Areas.Checked(particulars.AreaAbove, nameof(AreaAbove));
        AreaBelow = Areas.Checked(particulars.AreaBelow, nameof(AreaBelow));
    }

    private static (string Field, string Sentence)? ProblemOf(UnitParticulars unit) => unit switch
    {
        { StoreysAbove: < 0 or > 250 } => (nameof(StoreysAbove), "地上层数应为0至250"),
        { StoreysBelow: < 0 or > 20 } => (nameof(StoreysBelow), "地下层数应为0至20"),
        { Height: < 0 or > 1000 } => (nameof(Height), "高度应为0至1000米"),
        { AreaAbove: > 0, StoreysAbove: 0 } => (nameof(StoreysAbove), "有地上建筑面积，地上层数不得为0"),
        { AreaBelow: > 0, StoreysBelow: 0 } => (nameof(StoreysBelow), "有地下建筑面积，地下层数不得为0"),
        { StoreysAbove: 0, StoreysBelow: 0, Height: 0 } => (nameof(Height), "构筑物须填写高度"),
        _ => null,
    };
}
