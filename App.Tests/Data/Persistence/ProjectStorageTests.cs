using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Regions;
using ApprovalOffice.Data.Values;
using ApprovalOffice.Tests.Data.Projects;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace ApprovalOffice.Tests.Data.Persistence;

/// <summary>Values, classification and answers come back from columns as they went in.</summary>
public sealed class ProjectStorageTests
{
    [Fact]
    public async Task Project_ReadBack_IsTheSame()
    {
        await using var connection = new SqliteConnection("Data Source=:memory:");
        await connection.OpenAsync();
        var options = new DbContextOptionsBuilder<SqliteOfficeDbContext>().UseSqlite(connection).Options;
        var province = Region.Root(RegionCode.Parse("990000"), "示范省", RegionKind.Province);
        var city = province.Below(RegionCode.Parse("990100"), "示范市", RegionKind.City);
        var owner = SampleProject.Owner();
        var project = ConstructionProject.Register(SampleProject.Code, owner, SampleProject.Particulars, SampleProject.Clock);
        project.AddUnit(project.Works[0], SampleProject.Unit, SampleProject.Clock);
        await using (var context = new SqliteOfficeDbContext(options))
        {
            await context.Database.EnsureCreatedAsync();
            context.AddRange(province, city, city.Below(RegionCode.Parse("990102"), "城东区", RegionKind.District));
            context.AddRange(owner, project);
            await context.SaveChangesAsync();
        }

        await using (var context = new SqliteOfficeDbContext(options))
        {
            var code = SampleProject.Code;
            var found = await context.Set<ConstructionProject>().Include(p => p.Works).ThenInclude(w => w.Units)
                .SingleAsync(p => p.ProjectCode == code && p.Dimensions.ProjectType == "EDU" && p.Investment > Money.Zero);
            found.Dimensions.ShouldBe(project.Dimensions);
            found.Facts.ShouldBe(project.Facts);
            found.Attributes.ShouldBe(project.Attributes);
            found.Investment.ShouldBe(project.Investment);
            found.OwnerCreditCode.ShouldBe(owner.CreditCode);
            found.Works[0].Units[0].Name.ShouldBe("1#教学楼");
            (await context.Set<Applicant>().SingleAsync()).Representative.ShouldBe("𠮷㛃");
            var path = city.Path;
            (await context.Set<Region>().CountAsync(r => r.Path.StartsWith(path))).ShouldBe(2);
        }
    }
}
