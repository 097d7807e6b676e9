using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Projects;

/// <summary>工程: what stage applications, cases, drawings, certificates and acceptances belong to.</summary>
public sealed class ProjectWork
{
    /// <summary>Longest code in characters: the project code, a hyphen and three digits.</summary>
    public const int MaxCode = ProjectCode.Length + 4;

    /// <summary>Name of a work.</summary>
    public static readonly TextLimit NameLimit = OfficeText.Name with { Label = "工程名称" };

    /// <summary>工程范围.</summary>
    public static readonly TextLimit ScopeLimit = new("工程范围", 500, Multiline: true);

    private readonly List<WorkUnit> _units = [];

    private ProjectWork()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The project.</summary>
    public Guid ProjectId { get; private set; }

    /// <summary>工程代码 GCDM; the first work's is the project code.</summary>
    public string Code { get; private set; } = string.Empty;

    /// <summary>Name.</summary>
    public string Name { get; private set; } = string.Empty;

    /// <summary>工程范围 GCFW.</summary>
    public string Scope { get; private set; } = string.Empty;

    /// <summary>The work of the earlier stage it comes from (QJDGCDM); null for the first.</summary>
    public Guid? ParentWorkId { get; private set; }

    /// <summary>The stage (1–4) from which on it stands by itself.</summary>
    public string Stage { get; private set; } = string.Empty;

    /// <summary>Concurrency token, counted up by each change.</summary>
    public int Version { get; private set; }

    /// <summary>Buildings and structures under it.</summary>
    public IReadOnlyList<WorkUnit> Units => _units;

    /// <summary>Whether it is the project's first work, whose code is the project code.</summary>
    public bool IsFirst => ParentWorkId is null;

    internal static ProjectWork First(ConstructionProject project, TimeProvider clock) => new()
    {
        Id = Guid.CreateVersion7(clock.GetUtcNow()),
        ProjectId = project.Id,
        Code = project.ProjectCode.Value,
        Name = project.Name,
        Scope = "全部工程",
        Stage = "1",
    };

    internal static ProjectWork Later(
        ConstructionProject project, string code, string name, string scope, ProjectWork parent, string stage, TimeProvider clock) => new()
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()),
            ProjectId = project.Id,
            Code = code,
            Name = OfficeText.Clean(name, NameLimit, nameof(Name)),
            Scope = OfficeText.Clean(scope, ScopeLimit, nameof(Scope)),
            ParentWorkId = parent.Id,
            Stage = stage,
        };

    internal WorkUnit Add(UnitParticulars particulars, TimeProvider clock)
    {
        var unit = WorkUnit.Of(this, particulars, clock);
        if (_units.Exists(u => u.Name == unit.Name))
        {
            throw new RuleBroken(ProjectRules.UnitTwice, nameof(WorkUnit.Name), unit.Name);
        }

        _units.Add(unit);
        Version++;
        return unit;
    }

    internal void Change(WorkUnit unit, UnitParticulars particulars)
    {
        unit.Take(particulars);
        if (_units.Exists(u => u.Id != unit.Id && u.Name == unit.Name))
        {
            throw new RuleBroken(ProjectRules.UnitTwice, nameof(WorkUnit.Name), unit.Name);
        }

        Version++;
    }

    internal void Rename(string name)
    {
        if (Name != name)
        {
            Name = name;
            Version++;
        }
    }

    internal void Remove(WorkUnit unit)
    {
        _units.Remove(unit);
        Version++;
    }
}
