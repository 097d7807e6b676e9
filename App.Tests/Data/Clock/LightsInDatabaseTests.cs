using ApprovalOffice.Data.Clock;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace ApprovalOffice.Tests.Data.Clock;

/// <summary>The light that the database finds in the columns is the light of the definition.</summary>
public sealed class LightsInDatabaseTests
{
    private static readonly DateOnly Today = new(2026, 3, 10);

    [Fact]
    public void Sqlite_FindsTheSameLights()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        using var context = new Rows(options => options.UseSqlite(connection));
        context.Database.EnsureCreated();
        DateOnly?[] days = [null, Today.AddDays(-1), Today, Today.AddDays(1)];
        var all = from yellow in days
                  from promised in days
                  from statutory in days
                  from since in days
                  from finished in days
                  select new DueDates { YellowFrom = yellow, PromisedDue = promised, StatutoryDue = statutory, SuspendedSince = since, FinishedOn = finished };
        context.AddRange(all.Select(due => new Row
        {
            Due = due,
            YellowFrom = due.YellowFrom,
            PromisedDue = due.PromisedDue,
            StatutoryDue = due.StatutoryDue,
            SuspendedSince = due.SuspendedSince,
            FinishedOn = due.FinishedOn,
        }));
        context.SaveChanges();
        context.ChangeTracker.Clear();
        var rows = context.Set<Row>().AsNoTracking().ToList();
        rows.Count.ShouldBe(4 * 4 * 4 * 4 * 4);

        foreach (var light in Enum.GetValues<Light>())
        {
            var expected = rows.Where(row => Lights.Of(row.Due, Today) == light).Select(row => row.Id).ToList();
            expected.ShouldNotBeEmpty();
            context.Set<Row>().Where(Lights.Is<Row>(row => row.Due, light, Today)).Select(row => row.Id).ShouldBe(expected, ignoreOrder: true);
            context.Set<Row>().Where(Lights.Is(Flat, light, Today)).Select(row => row.Id).ShouldBe(expected, ignoreOrder: true);
        }

        var counted = context.Set<Row>().GroupBy(Lights.On(Flat, Today)).Select(group => new { group.Key, Count = group.Count() }).ToList();
        counted.ToDictionary(group => group.Key, group => group.Count)
            .ShouldBe(rows.GroupBy(row => Lights.Of(row.Due, Today)).ToDictionary(group => group.Key, group => group.Count()), ignoreOrder: true);
    }

    [Fact]
    public void Postgres_ComparesTheColumnsWithAParameter()
    {
        using var context = new Rows(options => options.UseNpgsql("Host=localhost"));
        var sql = context.Set<Row>().Where(Lights.Is(Flat, Light.Red, Today)).ToQueryString();
        sql.ShouldContain("CASE");
        sql.ShouldContain("\"PromisedDue\" < @");
        sql.ShouldNotContain("\"PromisedDue\" < DATE");
    }

    private static System.Linq.Expressions.Expression<Func<Row, DueDates>> Flat => row => new DueDates
    {
        YellowFrom = row.YellowFrom,
        PromisedDue = row.PromisedDue,
        StatutoryDue = row.StatutoryDue,
        SuspendedSince = row.SuspendedSince,
        FinishedOn = row.FinishedOn,
    };

    private sealed class Row
    {
        public int Id { get; set; }

        public required DueDates Due { get; set; }

        public DateOnly? YellowFrom { get; set; }

        public DateOnly? PromisedDue { get; set; }

        public DateOnly? StatutoryDue { get; set; }

        public DateOnly? SuspendedSince { get; set; }

        public DateOnly? FinishedOn { get; set; }
    }

    private sealed class Rows(Action<DbContextOptionsBuilder> provider) : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => provider(optionsBuilder);

        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Row>().ComplexProperty(row => row.Due);
    }
}
