using System.Text.RegularExpressions;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Projects.Changes;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Projects;

/// <summary>
/// 工程建设项目, known by its national project code. It has at least one work; the first one's code is the
/// project code.
/// </summary>
public sealed partial class ConstructionProject
{
    /// <summary>建设规模及内容.</summary>
    public static readonly TextLimit ScaleTextLimit = new("建设规模及内容", 1000, Multiline: true);

    /// <summary>Name of a project.</summary>
    public static readonly TextLimit NameLimit = OfficeText.Name with { Label = "项目名称" };

    /// <summary>Address of the site.</summary>
    public static readonly TextLimit AddressLimit = OfficeText.Address with { Label = "建设地点" };

    /// <summary>Longest theme code and industry code in characters.</summary>
    public const int MaxCode = 20;

    private readonly List<ProjectWork> _works = [];

    private ConstructionProject()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>项目代码.</summary>
    public ProjectCode ProjectCode { get; private set; }

    /// <summary>Name.</summary>
    public string Name { get; private set; } = string.Empty;

    /// <summary>建设单位, the applicant.</summary>
    public Guid OwnerId { get; private set; }

    /// <summary>The owner's name as it was at registration.</summary>
    public string OwnerName { get; private set; } = string.Empty;

    /// <summary>The owner's credit code as it was at registration; null for a natural person.</summary>
    public CreditCode? OwnerCreditCode { get; private set; }

    /// <summary>Region of the site; reports count a project by it.</summary>
    public RegionCode SiteRegion { get; private set; }

    /// <summary>建设地点.</summary>
    public string Address { get; private set; } = string.Empty;

    /// <summary>总投资.</summary>
    public Money Investment { get; private set; }

    /// <summary>用地面积, m².</summary>
    public decimal LandArea { get; private set; }

    /// <summary>总建筑面积, m².</summary>
    public decimal FloorArea { get; private set; }

    /// <summary>拟开工时间.</summary>
    public DateOnly PlannedStart { get; private set; }

    /// <summary>拟建成时间, after the start.</summary>
    public DateOnly PlannedEnd { get; private set; }

    /// <summary>The classification.</summary>
    public ProjectDimensions Dimensions { get; private set; } = null!;

    /// <summary>Facts that differ from the catalogue's defaults.</summary>
    public FactSet Facts { get; private set; } = FactSet.Empty;

    /// <summary>Measured attributes by the keys of projectTypes.json.</summary>
    public FactSet Attributes { get; private set; } = FactSet.Empty;

    /// <summary>The themed flow; null until it is selected.</summary>
    public string? ThemeCode { get; private set; }

    /// <summary>The evaluated area 区域评估区 the site lies in, by its code in the catalogue; null outside every one.</summary>
    public string? EvaluatedAreaCode { get; private set; }

    /// <summary>国标行业代码, GB/T 4754-2017.</summary>
    public string IndustryCode { get; private set; } = string.Empty;

    /// <summary>建设规模及内容.</summary>
    public string ScaleText { get; private set; } = string.Empty;

    /// <summary>Longitude in degrees, CGCS2000.</summary>
    public decimal? Longitude { get; private set; }

    /// <summary>Latitude in degrees, CGCS2000.</summary>
    public decimal? Latitude { get; private set; }

    /// <summary>When it was registered here, UTC.</summary>
    public DateTime CreatedAt { get; private set; }

    /// <summary>Concurrency token, counted up by each change.</summary>
    public int Version { get; private set; }

    /// <summary>The works, the first one first once loaded in the order of their codes.</summary>
    public IReadOnlyList<ProjectWork> Works => _works;

    /// <summary>Registers a project with its first work. Throws <see cref="RuleBroken"/> (PROJ-…, VAL-…) for what cannot be.</summary>
    public static ConstructionProject Register(ProjectCode code, Applicant owner, ProjectParticulars particulars, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(owner);
        ArgumentNullException.ThrowIfNull(clock);
        var now = clock.GetUtcNow();
        var project = new ConstructionProject
        {
            Id = Guid.CreateVersion7(now),
            ProjectCode = code,
            OwnerId = owner.Id,
            OwnerName = owner.Name,
            OwnerCreditCode = owner.CreditCode,
            CreatedAt = now.UtcDateTime,
        };
        project.Take(particulars);
        project._works.Add(ProjectWork.First(project, clock));
        return project;
    }

    /// <summary>Takes over changed particulars. Throws as <see cref="Register"/>, and PROJ-014 when units no longer fit.</summary>
    public void Change(ProjectParticulars particulars) => Change(particulars, ProjectStanding.Free, byWindow: true);

    /// <summary>
    /// Takes over changed particulars, as far as what rests on the project lets them change (rules §1: filled in once, every later form
    /// reads from it). Code and owner never change. Until something is submitted, applicant and window change everything else; from then
    /// on only the window, and never the region, by which the organs are competent; what certificates in force name stays.
    /// </summary>
    /// <param name="particulars">The project as it shall be.</param>
    /// <param name="standing">What rests on it.</param>
    /// <param name="byWindow">Whether the window changes it, or the applicant themselves.</param>
    /// <exception cref="RuleBroken">PROJ-021 to PROJ-023, PROJ-014 when units no longer fit, and as <see cref="Register"/>.</exception>
    public void Change(ProjectParticulars particulars, ProjectStanding standing, bool byWindow)
    {
        ArgumentNullException.ThrowIfNull(particulars);
        ArgumentNullException.ThrowIfNull(standing);
        ProjectRules.WindowChanges.Require(byWindow || !standing.IsSubmitted);
        ProjectRules.RegionFixed.Require(!standing.IsSubmitted || particulars.SiteRegion == SiteRegion, nameof(SiteRegion));
        string name = OfficeText.Clean(particulars.Name, NameLimit, nameof(Name));
        ProjectRules.NamedOnResult.Require(!standing.HasResult || name == Name, nameof(Name));
        ProjectRules.NamedOnResult.Require(
            !standing.HasResult || OfficeText.Clean(particulars.Address, AddressLimit, nameof(Address)) == Address, nameof(Address));
        if (MustHoldUnits(particulars.Dimensions, particulars.FloorArea) && UnitArea() > particulars.FloorArea)
        {
            throw new RuleBroken(ProjectRules.UnitsTooLarge, nameof(FloorArea));
        }

        // The first work is the project as a whole and bears its name until somebody gives it one of its own.
        string former = Name;
        Take(particulars);
        foreach (ProjectWork whole in _works.Where(w => w.IsFirst && w.Name == former))
        {
            whole.Rename(Name);
        }

        Version++;
    }

    /// <summary>
    /// Adds a work built in a later lot or phase. Its code is the project code with a running number;
    /// it names its parent of an earlier stage.
    /// Throws <see cref="RuleBroken"/>: PROJ-009 parent, PROJ-010 and PROJ-011 code.
    /// </summary>
    /// <param name="code">GCDM, or null to give the next one.</param>
    /// <param name="name">Name of the work.</param>
    /// <param name="scope">工程范围.</param>
    /// <param name="parent">The work of the earlier stage it comes from.</param>
    /// <param name="stage">The stage (1–4) from which on it stands by itself.</param>
    /// <param name="clock">Gives the instant of the key.</param>
    public ProjectWork AddWork(string? code, string name, string scope, ProjectWork parent, string stage, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(parent);
        if (!_works.Contains(parent) || string.CompareOrdinal(parent.Stage, stage) > 0)
        {
            throw new RuleBroken(ProjectRules.ParentWork, nameof(ProjectWork.ParentWorkId));
        }

        string workCode = code is null ? NextWorkCode() : OfficeText.Narrow(code);
        if (!workCode.StartsWith(ProjectCode.Value, StringComparison.Ordinal) || !WorkCodeTail().IsMatch(workCode[ProjectCode.Value.Length..]))
        {
            throw new RuleBroken(ProjectRules.WorkCode, nameof(ProjectWork.Code), workCode);
        }

        if (_works.Exists(w => w.Code == workCode))
        {
            throw new RuleBroken(ProjectRules.WorkCodeTwice, nameof(ProjectWork.Code), workCode);
        }

        var work = ProjectWork.Later(this, workCode, name, scope, parent, stage, clock);
        _works.Add(work);
        Version++;
        return work;
    }

    /// <summary>Adds a unit to a work. Throws <see cref="RuleBroken"/>: PROJ-012, PROJ-013, PROJ-014.</summary>
    public WorkUnit AddUnit(ProjectWork work, UnitParticulars particulars, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(particulars);
        if (!_works.Contains(work))
        {
            throw new ArgumentException("The work belongs to another project.", nameof(work));
        }

        if (MustHoldUnits(Dimensions, FloorArea) && UnitArea() + particulars.AreaAbove + particulars.AreaBelow > FloorArea)
        {
            throw new RuleBroken(ProjectRules.UnitsTooLarge, nameof(WorkUnit.AreaAbove), $"项目总建筑面积 {FloorArea} ㎡");
        }

        var unit = work.Add(particulars, clock);
        Version++;
        return unit;
    }

    /// <summary>
    /// The attributes with those that stand in columns of their own (landArea, floorArea, investment in 万元), as
    /// conditions of the catalogue ask for them.
    /// </summary>
    public FactSet AllAttributes() => Attributes
        .With("landArea", LandArea)
        .With("floorArea", FloorArea)
        .With("investment", Investment.Wan);

    private static bool MustHoldUnits(ProjectDimensions dimensions, decimal floorArea) =>
        floorArea > 0 || BuildingTypes.MustHaveFloorArea(dimensions);

    private decimal UnitArea() => _works.SelectMany(w => w.Units).Sum(u => u.AreaAbove + u.AreaBelow);

    private string NextWorkCode()
    {
        int next = 1;
        while (_works.Exists(w => w.Code == $"{ProjectCode.Value}-{next:D2}"))
        {
            next++;
        }

        return $"{ProjectCode.Value}-{next:D2}";
    }

    private void Take(ProjectParticulars particulars)
    {
        ArgumentNullException.ThrowIfNull(particulars);
        Check(particulars);
        Name = OfficeText.Clean(particulars.Name, NameLimit, nameof(Name));
        SiteRegion = particulars.SiteRegion;
        Address = OfficeText.Clean(particulars.Address, AddressLimit, nameof(Address));
        Investment = particulars.Investment;
        LandArea = Areas.Checked(particulars.LandArea, nameof(LandArea));
        FloorArea = Areas.Checked(particulars.FloorArea, nameof(FloorArea));
        PlannedStart = particulars.PlannedStart;
        PlannedEnd = particulars.PlannedEnd;
        Dimensions = particulars.Dimensions;
        Facts = particulars.Facts;
        Attributes = particulars.Attributes;
        ThemeCode = particulars.ThemeCode;
        EvaluatedAreaCode = particulars.EvaluatedAreaCode;
        IndustryCode = OfficeText.Narrow(particulars.IndustryCode).ToUpperInvariant();
        ScaleText = OfficeText.Clean(particulars.ScaleText, ScaleTextLimit, nameof(ScaleText));
        Longitude = particulars.Longitude;
        Latitude = particulars.Latitude;
    }

    private static void Check(ProjectParticulars particulars)
    {
        if (particulars.Dimensions.Codes().FirstOrDefault(c => string.IsNullOrWhiteSpace(c.Value) || c.Value.Length > ProjectDimensions.MaxCode) is { Key: { } missing })
        {
            throw new RuleBroken(ProjectRules.Classification, nameof(Dimensions), missing);
        }

        if (particulars.PlannedEnd <= particulars.PlannedStart)
        {
            throw new RuleBroken(ProjectRules.EndBeforeStart, nameof(PlannedEnd), $"{particulars.PlannedStart:yyyy-MM-dd} 至 {particulars.PlannedEnd:yyyy-MM-dd}");
        }

        if (particulars.FloorArea == 0 && BuildingTypes.MustHaveFloorArea(particulars.Dimensions))
        {
            throw new RuleBroken(ProjectRules.FloorAreaMissing, nameof(FloorArea));
        }

        if (particulars.LandArea == 0 && BuildingTypes.MustHaveLandArea(particulars.Dimensions))
        {
            throw new RuleBroken(ProjectRules.LandAreaMissing, nameof(LandArea));
        }

        if (particulars.Investment <= Money.Zero)
        {
            throw new RuleBroken(ProjectRules.InvestmentMissing, nameof(Investment));
        }

        if (!IndustryShape().IsMatch(OfficeText.Narrow(particulars.IndustryCode).ToUpperInvariant()))
        {
            throw new RuleBroken(ProjectRules.IndustryCode, nameof(IndustryCode));
        }

        bool nowhere = particulars is { Longitude: null, Latitude: null };
        bool somewhere = particulars is { Longitude: >= -180 and <= 180, Latitude: >= -90 and <= 90 };
        if (!nowhere && !somewhere)
        {
            throw new RuleBroken(ProjectRules.Coordinates, nameof(Longitude));
        }
    }

    [GeneratedRegex("^[A-T][0-9]{2,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex IndustryShape();

    [GeneratedRegex("^-[0-9]{2,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex WorkCodeTail();
}
