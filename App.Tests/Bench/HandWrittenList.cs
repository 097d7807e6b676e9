using ApprovalOffice.App.Features.Cases;
using ApprovalOffice.App.Features.Review;
using ApprovalOffice.Data.Clock;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.Bench;

/// <summary>A list and the shortest SQL that finds the same rows in the same order, for whoever would beat the office at its own file.</summary>
/// <param name="Name">The list, as it is called among all lists.</param>
/// <param name="Person">Account name of who opens it.</param>
/// <param name="Sql">The SQL; <c>@organ</c>, <c>@region</c> and <c>@today</c> are filled in.</param>
/// <param name="Read">The keys of the rows as the office finds them.</param>
internal sealed record HandWrittenList(string Name, string Person, string Sql, Func<IServiceProvider, Task<IReadOnlyList<Guid>>> Read)
{
    private const string Shown =
        """SELECT "Id", "Number", "ProjectName", "MatterName", "OrganName", "RegionCode", "ApplicantName", "State", "PromisedDue", "HandlerName", "ChangedAt" FROM "Cases" """;

    private const string ByChange = """ORDER BY "ChangedAt" DESC, "Id" DESC LIMIT 20""";

    /// <summary>A text that stands in a few names.</summary>
    public const string Wanted = "标准厂房";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<HandWrittenList> All { get; } =
    [
        Cases("cases first", "leader", "\"Number\" IS NOT NULL", new()),
        Cases("cases first", "clerk-chengdong", "\"Number\" IS NOT NULL AND \"RegionCode\" = @region", new()),
        Cases(
            "cases first", "reviewer-chengdong",
            """
            "Number" IS NOT NULL AND ("OrganId" = @organ OR "Id" IN (SELECT "CaseId" FROM "OpinionRequests" WHERE "OrganId" = @organ)
              OR "StageApplicationId" IN (SELECT "Id" FROM "StageApplications" WHERE "LeadOrganId" = @organ))
            """,
            new()),
        Cases("cases of a state", "leader", "\"Number\" IS NOT NULL AND \"State\" IN ('Accepted', 'UnderReview')", new() { Group = "review" }),
        Cases(
            "cases of a light", "leader",
            """
            "Number" IS NOT NULL AND "AcceptedAt" IS NOT NULL AND "FinishedOn" IS NULL AND "PromisedDue" < @today AND ("StatutoryDue" IS NULL OR "StatutoryDue" >= @today)
            """,
            new() { Light = Light.Red }),
        Cases("cases of a matter", "clerk-chengdong", "\"Number\" IS NOT NULL AND \"RegionCode\" = @region AND \"MatterCode\" = 'SX-2-002'", new() { Matter = "SX-2-002" }),
        Cases("cases with a text", "leader", $"\"Number\" IS NOT NULL AND (\"ProjectName\" LIKE '%{Wanted}%' OR \"ApplicantName\" LIKE '%{Wanted}%')", new() { Text = Wanted }),
        Cases(
            "cases with a text", "clerk-chengdong",
            $"\"Number\" IS NOT NULL AND \"RegionCode\" = @region AND (\"ProjectName\" LIKE '%{Wanted}%' OR \"ApplicantName\" LIKE '%{Wanted}%')", new() { Text = Wanted }),
        new(
            "review Department", "reviewer-chengdong",
            Shown + """WHERE "OrganId" = @organ AND "State" IN ('Accepted', 'UnderReview') ORDER BY "PromisedDue" IS NULL, "PromisedDue", "Id" LIMIT 20""",
            async s => [.. (await s.GetRequiredService<ReviewDesk>().LoadAsync(new ReviewFilter(ReviewTab.Department), CancellationToken.None)).Rows.Select(r => r.Id)]),
    ];

    private static HandWrittenList Cases(string name, string person, string where, CaseFilter filter) =>
        new(name, person, $"{Shown}WHERE {where} {ByChange}", async s => [.. (await s.GetRequiredService<CaseList>().PageAsync(filter, CancellationToken.None)).Rows.Select(r => r.Id)]);
}
