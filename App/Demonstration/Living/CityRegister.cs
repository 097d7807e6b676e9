using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Catalogue.SampleProjects;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Values;
using ApprovalOffice.Reports.Layout;
using ApprovalOffice.Reports.Samples;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Demonstration.Living;

/// <summary>Brings the realistic projects with their owners into the office.</summary>
internal sealed class CityRegister(CityOffice office, CatalogueSet catalogue)
{
    private StoredFile? _paper;

    /// <summary>The catalogue in force.</summary>
    public CatalogueSet Catalogue => catalogue;

    /// <summary>Registers a project with its units, and authorises the account that acts for its owner.</summary>
    public async Task<CityProject> RegisterAsync(SampleProject sample, DateOnly plannedStart)
    {
        RegionCode region = RegionCode.Parse(sample.ProjectCode.Split('-')[1]);
        (Guid projectId, Guid workId) = await office.AsAsync("clerk", services => RegisterAsync(services, sample, region, plannedStart));
        return new CityProject(office, catalogue, DemonstrationApplicant.Of(sample.Owner.Uscc).UserName, projectId, workId, region, await PaperAsync());
    }

    /// <summary>The organ of a department that is competent for a site.</summary>
    public Task<Organ> OrganAsync(string department, RegionCode site) =>
        office.ReadAsync(async db => (await OrganDirectory.LoadAsync(db)).Competent(department, site));

    /// <summary>The pool from which the experts of meetings are drawn.</summary>
    public Task AppointExpertsAsync(DateOnly from) => CityExperts.AppointAsync(office, from);

    private static async Task<(Guid Project, Guid Work)> RegisterAsync(IServiceProvider services, SampleProject sample, RegionCode region, DateOnly plannedStart)
    {
        TimeProvider clock = services.GetRequiredService<TimeProvider>();
        await using OfficeDbContext db = await services.GetRequiredService<IDbContextFactory<OfficeDbContext>>().CreateDbContextAsync();
        db.Describe("登记项目");
        Applicant owner = await OwnerAsync(db, sample, clock);
        ConstructionProject project = ConstructionProject.Register(ProjectCode.Parse(sample.ProjectCode), owner, Particulars(sample, region, plannedStart), clock);
        foreach (SampleUnit unit in sample.Units ?? [])
        {
            project.AddUnit(project.Works[0], UnitOf(unit), clock);
        }

        db.Add(project);
        await db.SaveChangesAsync();
        return (project.Id, project.Works[0].Id);
    }

    private static async Task<Applicant> OwnerAsync(OfficeDbContext db, SampleProject sample, TimeProvider clock)
    {
        CreditCode code = CreditCode.Parse(sample.Owner.Uscc);
        if (await db.Set<Applicant>().FirstOrDefaultAsync(a => a.CreditCode == code) is { } known)
        {
            return known;
        }

        DemonstrationApplicant acting = DemonstrationApplicant.Of(sample.Owner.Uscc);
        Person agent = await db.Set<Person>().SingleAsync(p => p.Name == acting.AgentName && p.OrganId == null);
        DateOnly today = Data.Clock.OfficeZone.DateOf(clock.GetUtcNow().UtcDateTime);
        Applicant owner = Applicant.LegalPerson(
            code,
            new ApplicantParticulars
            {
                Name = sample.Owner.Name, Representative = acting.Representative, ContactName = agent.Name, ContactPhone = PhoneNumber.Parse(acting.Phone), Address = sample.Site,
            },
            clock);
        owner.Authorise(agent, ApplicantCapacity.Agent, Period.Of(today, today.AddYears(2)), clock);
        db.Add(owner);
        return owner;
    }

    private static ProjectParticulars Particulars(SampleProject sample, RegionCode region, DateOnly plannedStart) => new()
    {
        Name = sample.Name,
        SiteRegion = region,
        Address = sample.Site,
        Investment = Money.FromWan(Measure(sample, "investment")),
        LandArea = Measure(sample, "landArea"),
        FloorArea = Measure(sample, "floorArea"),
        PlannedStart = plannedStart,
        PlannedEnd = plannedStart.AddYears(2),
        Dimensions = sample.Dimensions,
        Facts = sample.Facts,
        Attributes = FactSet.Of(sample.Attributes.Where(a => a.Key is not ("investment" or "landArea" or "floorArea"))),
        ThemeCode = sample.ExpectedTheme,
        IndustryCode = $"E{sample.ProjectCode.Split('-')[2]}",
        ScaleText = $"{sample.Name}，{Scale(sample)}",
    };

    // A road or a line has no floor.
    private static string Scale(SampleProject sample) => (Measure(sample, "floorArea"), Measure(sample, "landArea")) switch
    {
        ( > 0, _) => $"总建筑面积 {Measure(sample, "floorArea"):0} 平方米",
        (_, > 0) => $"用地面积 {Measure(sample, "landArea"):0} 平方米",
        _ => $"总投资 {Measure(sample, "investment"):0.##} 万元",
    };

    private static decimal Measure(SampleProject sample, string key) => sample.Attributes.Has(key) ? sample.Attributes[key].Number : 0;

    private static UnitParticulars UnitOf(SampleUnit unit)
    {
        int[] storeys = [.. unit.Storeys.Split('/').Select(s => int.TryParse(s, out int n) ? n : 0)];
        bool isBelow = storeys[0] == 0;
        return new UnitParticulars
        {
            Name = unit.Name,
            Use = unit.Use,
            Structure = unit.Structure,
            StoreysAbove = storeys[0],
            StoreysBelow = storeys.ElementAtOrDefault(1),
            Height = unit.Height,
            AreaAbove = isBelow ? 0 : unit.FloorArea,
            AreaBelow = isBelow ? unit.FloorArea : 0,
        };
    }

    /// <summary>The file that stands for every drawing and document; stored when it is first asked for.</summary>
    public async Task<StoredFile> PaperAsync() => _paper ??= await office.AsAsync("clerk", async services =>
    {
        await using OfficeDbContext db = await services.GetRequiredService<IDbContextFactory<OfficeDbContext>>().CreateDbContextAsync();
        using MemoryStream file = new(PaperFile.Of(new SampleMaterialDocument()));
        StoredBlob stored = await services.GetRequiredService<BlobArchive>().StoreAsync(db, file);
        return new StoredFile(stored.Digest, "演示材料.pdf", stored.ContentType, stored.Length);
    });
}
