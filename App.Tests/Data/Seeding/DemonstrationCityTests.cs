using ApprovalOffice.Data.Calendars;
using ApprovalOffice.Data.Catalogue.Storage;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Regions;
using ApprovalOffice.Data.Seeding;
using ApprovalOffice.Data.Values;
using ApprovalOffice.Tests.Data.Projects;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;
using static ApprovalOffice.Tests.Support.Refusal;

namespace ApprovalOffice.Tests.Data.Seeding;

public sealed class DemonstrationCityTests
{
    [Fact]
    public async Task City_Saved_IsReadBackWhole()
    {
        await using var connection = new SqliteConnection("Data Source=:memory:");
        await connection.OpenAsync();
        var options = new DbContextOptionsBuilder<SqliteOfficeDbContext>().UseSqlite(connection).Options;
        var city = DemonstrationCity.Read();
        await using (var context = new SqliteOfficeDbContext(options))
        {
            await context.Database.EnsureCreatedAsync();
            context.AddRange(city.Regions());
            context.AddRange(city.Organs(SampleProject.Clock));
            context.AddRange(city.CalendarYears());
            context.AddRange(city.CalendarDays());
            context.Add(city.Catalogue(SampleProject.Clock));
            await context.SaveChangesAsync();
        }

        await using (var context = new SqliteOfficeDbContext(options))
        {
            var directory = await OrganDirectory.LoadAsync(context);
            directory.Regions.All.Count().ShouldBe(8);
            var store = new CatalogueStore();
            var inForce = await store.AsOfAsync(context, new DateOnly(2026, 9, 24));
            inForce.Catalogue.Matters.Count.ShouldBe(82);
            (await store.ByIdAsync(context, inForce.VersionId)).ShouldBeSameAs(inForce);
            await Should.ThrowAsync<ApprovalOffice.Data.Catalogue.CatalogueBroken>(() => store.AsOfAsync(context, new DateOnly(2018, 12, 31)));
            var calendars = await CalendarStore.LoadAsync(context, directory.Regions);
            var district = calendars.For("990102");
            district.IsWorkingDay(new DateOnly(2026, 10, 1)).ShouldBeFalse();
            district.IsWorkingDay(new DateOnly(2026, 10, 10)).ShouldBeTrue("a Saturday to be worked");
            district.IsArranged(2027).ShouldBeFalse();

            await context.Set<CatalogueFile>().Where(f => f.Name == "stages.json").ExecuteUpdateAsync(s => s.SetProperty(f => f.Json, "{}"));
            (await Should.ThrowAsync<ApprovalOffice.Data.Catalogue.CatalogueBroken>(() => new CatalogueStore().ByIdAsync(context, inForce.VersionId)))
                .Fault.ShouldBe("内容与发布时的摘要不符");
        }
    }

    [Fact]
    public void Organs_AreDistinctAndCompetentWhereTheyShouldBe()
    {
        var city = DemonstrationCity.Read();
        var organs = city.Organs(SampleProject.Clock);
        organs.Select(o => o.CreditCode).ShouldBeUnique();
        organs.Select(o => (o.DepartmentCode, o.RegionCode)).ShouldBeUnique();
        organs.Select(o => o.ContactPhone).ShouldBeUnique();
        organs.ShouldAllBe(o => o.Sections.Count == 3);
        var directory = new OrganDirectory(new RegionTree(city.Regions()), organs);

        Competent("ZRZY", "990102").Name.ShouldBe("城东区自然资源和规划局");
        Competent("ZRZY", "990102").IssuerWord.ShouldBe("城东自规");
        Competent("SWJ", "990105").Name.ShouldBe("国家税务总局临江县税务局");
        Competent("ZRZY", "990101").Name.ShouldBe("示范市自然资源和规划局", "市本级 has no organs of its own");
        Competent("GS", "990106").RegionCode.Value.ShouldBe("990100", "one utility serves the whole city");
        AssertRefused("ORGN-003", () => Competent("NONE", "990102"));
        AssertRefused("REGN-001", () => Competent("ZRZY", "110000"));

        Organ Competent(string department, string site) => directory.Competent(department, RegionCode.Parse(site));
    }
}
