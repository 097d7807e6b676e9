using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Organs;

/// <summary>科室: a part of an organ, to which its people belong.</summary>
public sealed class Section
{
    /// <summary>Longest code in characters.</summary>
    public const int MaxCode = 20;

    private Section()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The organ it is part of.</summary>
    public Guid OrganId { get; private set; }

    /// <summary>Code, once within the organ.</summary>
    public string Code { get; private set; } = string.Empty;

    /// <summary>Name; the national tables carry it as 办理处（科）室.</summary>
    public string Name { get; private set; } = string.Empty;

    /// <summary>Concurrency token, counted up by each change.</summary>
    public int Version { get; private set; }

    internal static Section Of(Organ organ, string code, string name, TimeProvider clock) => new()
    {
        Id = Guid.CreateVersion7(clock.GetUtcNow()),
        OrganId = organ.Id,
        Code = OfficeText.Clean(code, new TextLimit("科室代码", MaxCode), nameof(Code)),
        Name = OfficeText.Clean(name, OfficeText.Name, nameof(Name)),
    };

    internal void Rename(string name)
    {
        Name = OfficeText.Clean(name, OfficeText.Name, nameof(Name));
        Version++;
    }
}
