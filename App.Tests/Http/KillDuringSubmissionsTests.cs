using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Catalogue.Storage;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Seeding;
using ApprovalOffice.Tests.Data.Projects;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.Http;

/// <summary>Nothing acknowledged is ever lost: the server is killed without warning while 200 applications are being submitted.</summary>
public sealed class KillDuringSubmissionsTests : IDisposable
{
    private const int Submissions = 200;

    private readonly string folder = Directory.CreateTempSubdirectory("office-kill-").FullName;

    [Fact]
    public async Task KilledServer_KeepsEverySubmissionItAcknowledged()
    {
        (await OfficeProcess.RunAsync(folder, "migrate")).ExitCode.ShouldBe(0);
        using (OfficeProcess first = await OfficeProcess.StartAsync(folder))
        {
            await first.KillAsync();
        }

        IReadOnlyList<Guid> drafts = await DraftAsync();
        ConcurrentBag<Guid> acknowledged = [];
        using (OfficeProcess office = await OfficeProcess.StartAsync(folder))
        {
            await SubmitAllAsync(office, drafts, acknowledged);
        }

        acknowledged.ShouldNotBeEmpty();
        acknowledged.Count.ShouldBeLessThan(Submissions, "the server was to be killed in the middle");
        await WithAsync(async db =>
        {
            List<Guid> kept = await db.Set<ApprovalCase>().Where(c => c.State == CaseState.Submitted && c.Number != null).Select(c => c.Id).ToListAsync();
            acknowledged.Except(kept).ShouldBeEmpty();
        });

        (int exitCode, string output) = await OfficeProcess.RunAsync(folder, "verify");
        exitCode.ShouldBe(0, output);

        long changed = await ChangeOneRowByHandAsync();
        (exitCode, output) = await OfficeProcess.RunAsync(folder, "verify");
        exitCode.ShouldBe(1, output);
        output.ShouldContain(changed.ToString(CultureInfo.InvariantCulture));
        output.ShouldContain("被改动");
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private static async Task SubmitAllAsync(OfficeProcess office, IReadOnlyList<Guid> drafts, ConcurrentBag<Guid> acknowledged)
    {
        using Visitor visitor = await Visitor.SignInAsync(office.Address, "applicant");
        string token = (await visitor.Client.GetFromJsonAsync<JsonElement>(new Uri("/api/antiforgery", UriKind.Relative))).GetProperty("token").GetString()!;
        TaskCompletionSource halfway = new(TaskCreationOptions.RunContinuationsAsynchronously);
        Task[] sending = [.. drafts.Select(SendAsync)];
        Task all = Task.WhenAll(sending);
        await Task.WhenAny(halfway.Task, all);
        halfway.Task.IsCompleted.ShouldBeTrue(all.Exception?.Message);
        await office.KillAsync();
        await all;

        async Task SendAsync(Guid draft)
        {
            using HttpRequestMessage request = new(HttpMethod.Post, new Uri($"/api/applications/{draft}/submission", UriKind.Relative));
            request.Headers.Add("RequestVerificationToken", token);
            request.Content = JsonContent.Create(new { seenVersion = 1 });
            try
            {
                using HttpResponseMessage answer = await visitor.Client.SendAsync(request);
                answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
                acknowledged.Add(draft);
                if (acknowledged.Count >= Submissions / 3)
                {
                    halfway.TrySetResult();
                }
            }
            catch (HttpRequestException)
            {
                // Not acknowledged: the client knows that it must ask again.
            }
        }
    }

    private async Task<long> ChangeOneRowByHandAsync()
    {
        await using SqliteConnection connection = new($"Data Source={Path.Combine(folder, "office.db")}");
        await connection.OpenAsync();
        await using SqliteCommand command = connection.CreateCommand();
        command.CommandText = """
            DROP TRIGGER "AuditRecords_no_update";
            UPDATE "AuditRecords" SET "ActorName" = '另一个人' WHERE "Id" = (SELECT max("Id") FROM "AuditRecords");
            SELECT max("Id") FROM "AuditRecords";
            """;
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private async Task WithAsync(Func<OfficeDbContext, Task> act)
    {
        ServiceCollection services = new();
        services.AddOfficeData(new DatabaseOptions { DataFolder = folder });
        await using ServiceProvider provider = services.BuildServiceProvider();
        await using AsyncServiceScope scope = provider.CreateAsyncScope();
        await using OfficeDbContext db = await scope.ServiceProvider.GetRequiredService<IDbContextFactory<OfficeDbContext>>().CreateDbContextAsync();
        await act(db);
    }

    private async Task<IReadOnlyList<Guid>> DraftAsync()
    {
        List<Guid> drafts = [];
        await WithAsync(async db =>
        {
            Applicant applicant = await db.Set<Applicant>().Include(a => a.Members).FirstAsync(a => a.Members.Any());
            Organ organ = await db.Set<Organ>().SingleAsync(o => o.DepartmentCode == "ZRZY" && o.RegionCode == DemonstrationCity.City);
            CatalogueInForce catalogue = await new CatalogueStore().AsOfAsync(db, new DateOnly(2026, 1, 1));
            ConstructionProject project = ConstructionProject.Register(SampleProject.Code, applicant, SampleProject.Particulars, TimeProvider.System);
            db.Add(project);
            for (int i = 0; i < Submissions; i++)
            {
                ProjectWork lot = project.AddWork(null, $"第{i + 1}标段", "按标段建设", project.Works[0], "2", TimeProvider.System);
                MaterialDemand[] demands = [new("CL-001", "申请表", 1, MaterialSupply.Form, "由表单生成", null)];
                ApprovalCase draft = ApprovalCase.Begin(
                    Guid.CreateVersion7(DateTimeOffset.UnixEpoch),
                    CaseOpening.Of(catalogue, "SX-2-002", project, lot, applicant, organ, demands, IntakeMode.Online, null, DateTime.UnixEpoch));
                db.Add(draft);
                drafts.Add(draft.Id);
            }

            await db.SaveChangesAsync();
        });
        return drafts;
    }
}
