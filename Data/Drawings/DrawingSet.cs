using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Drawings;

/// <summary>
/// 一套图纸: the drawings of one unit, or of the site of a work, from survey and design through construction to acceptance (domain rules §4). Its sheets
/// have versions that are never overwritten.
/// </summary>
public sealed class DrawingSet
{
    /// <summary>Name of a set that belongs to no unit.</summary>
    public const string SiteTitle = "总图与室外工程";

    private DrawingSet()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The project.</summary>
    public Guid ProjectId { get; private set; }

    /// <summary>The work.</summary>
    public Guid WorkId { get; private set; }

    /// <summary>The unit; null for the site of the work.</summary>
    public Guid? UnitId { get; private set; }

    /// <summary>What it is of: the unit's name when it was begun.</summary>
    public string Title { get; private set; } = "";

    /// <summary>建设单位, who keeps it.</summary>
    public Guid OwnerId { get; private set; }

    /// <summary>Region of the site, by which lists are narrowed to who may see it.</summary>
    public RegionCode RegionCode { get; private set; }

    /// <summary>Where it stands.</summary>
    public DrawingSetState State { get; private set; }

    /// <summary>How often it was sent for review.</summary>
    public int Round { get; private set; }

    /// <summary>When it was first sent for review (UTC); until then nobody but the owner knows of it.</summary>
    public DateTime? FirstSentAt { get; private set; }

    /// <summary>Who began it.</summary>
    public string CreatedBy { get; private set; } = "";

    /// <summary>When (UTC).</summary>
    public DateTime CreatedAt { get; private set; }

    /// <summary>Concurrency token.</summary>
    public int Version { get; private set; }

    /// <summary>Whether sheets may be added and replaced.</summary>
    public bool IsOpen => State is DrawingSetState.Preparing or DrawingSetState.Revising;

    /// <summary>Begins the set of a unit, or of the site when no unit is given.</summary>
    public static DrawingSet Begin(ConstructionProject project, ProjectWork work, WorkUnit? unit, string by, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(project);
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(clock);
        DateTimeOffset now = clock.GetUtcNow();
        return new DrawingSet
        {
            Id = Guid.CreateVersion7(now),
            ProjectId = project.Id,
            WorkId = work.Id,
            UnitId = unit?.Id,
            Title = unit?.Name ?? SiteTitle,
            OwnerId = project.OwnerId,
            RegionCode = project.SiteRegion,
            CreatedBy = by,
            CreatedAt = now.UtcDateTime,
        };
    }

    /// <summary>Something of its sheets changes. DRAW-003 while it is reviewed or locked.</summary>
    public void RequireOpen()
    {
        DrawingRules.NotOpen.Require(IsOpen, detail: State.Chinese());
        Version++;
    }
}
