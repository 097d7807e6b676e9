using System.Net;
using System.Net.Http.Json;
using System.Security.Claims;
using System.Text;
using System.Text.Json;
using ApprovalOffice.App.Access;
using ApprovalOffice.App.Api;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.People;
using ApprovalOffice.Tests.App.Cases;
using ApprovalOffice.Tests.Browser;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.Http;

/// <summary>The one way in and the one way out for files.</summary>
public sealed class FileTests(OpenOffice open) : IClassFixture<OpenOffice>
{
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n" + new string(' ', 5000));

    [Fact]
    public async Task AnUpload_ResumesWithTheMissingChunks_AndIsDownloadedByItsTicketOnly()
    {
        OfficeHost office = open.Office;
        using Visitor clerk = await Visitor.SignInAsync(office, "clerk");
        string token = await TokenAsync(clerk);

        JsonElement upload = await JsonAsync(await SendAsync(clerk, HttpMethod.Post, "/api/uploads", token, JsonContent.Create(new { fileName = "总平面图.pdf", length = Pdf.Length })));
        string address = $"/api/uploads/{upload.GetProperty("id").GetString()}";
        (await SendAsync(clerk, HttpMethod.Put, address + "/chunks/1", token, Chunk(1))).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        using HttpResponseMessage early = await SendAsync(clerk, HttpMethod.Post, address + "/finish", token);
        early.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await JsonAsync(early)).GetProperty("code").GetString().ShouldBe("FILE-008");

        JsonElement half = await JsonAsync(await SendAsync(clerk, HttpMethod.Get, address, token));
        half.GetProperty("received").EnumerateArray().Select(number => number.GetInt32()).ShouldBe([1]);
        foreach (int number in new[] { 0, 2 })
        {
            (await SendAsync(clerk, HttpMethod.Put, $"{address}/chunks/{number}", token, Chunk(number))).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        }

        JsonElement stored = await JsonAsync(await SendAsync(clerk, HttpMethod.Post, address + "/finish", token));
        stored.GetProperty("contentType").GetString().ShouldBe("application/pdf");

        string digest = stored.GetProperty("digest").GetString()!;
        (await clerk.Client.GetAsync(new Uri("/files/" + digest, UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        Guid seen = await new CaseFloor(office.Services).SubmittedAsync("滨河住宅一期");
        string url = await TicketAsync(office, "周晓岚", seen, digest, "总平面图.pdf");
        using HttpResponseMessage opened = await clerk.Client.GetAsync(new Uri(url, UriKind.Relative));
        opened.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await opened.Content.ReadAsByteArrayAsync()).ShouldBe(Pdf);
        opened.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        opened.Content.Headers.ContentDisposition!.FileNameStar.ShouldBe("总平面图.pdf");

        string unseen = await TicketAsync(office, "周晓岚", Guid.Empty, digest, "总平面图.pdf");
        (await clerk.Client.GetAsync(new Uri(unseen, UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using Visitor reviewer = await Visitor.SignInAsync(office, "reviewer");
        (await reviewer.Client.GetAsync(new Uri(url, UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task WhatMayNotComeIn_IsRefusedInChinese()
    {
        OfficeHost office = open.Office;
        using Visitor clerk = await Visitor.SignInAsync(office, "clerk");
        string token = await TokenAsync(clerk);

        (await CodeAsync(await BeginAsync("空.pdf", 0))).ShouldBe("FILE-001");
        (await CodeAsync(await BeginAsync("大.pdf", 2L << 30))).ShouldBe("FILE-002");

        JsonElement program = await JsonAsync(await BeginAsync("图纸.pdf", 512));
        string address = $"/api/uploads/{program.GetProperty("id").GetString()}";
        byte[] exe = new byte[512];
        "MZ"u8.CopyTo(exe);
        await SendAsync(clerk, HttpMethod.Put, address + "/chunks/0", token, new ByteArrayContent(exe));
        (await CodeAsync(await SendAsync(clerk, HttpMethod.Post, address + "/finish", token))).ShouldBe("FILE-003");

        using HttpResponseMessage forged = await SendAsync(clerk, HttpMethod.Post, "/api/uploads", "forged", JsonContent.Create(new { fileName = "a.pdf", length = 1 }));
        forged.StatusCode.ShouldBe(HttpStatusCode.BadRequest);

        using Visitor other = await Visitor.SignInAsync(office, "reviewer");
        (await CodeAsync(await SendAsync(other, HttpMethod.Get, address, ""))).ShouldBe("FILE-009");

        Task<HttpResponseMessage> BeginAsync(string name, long length) =>
            SendAsync(clerk, HttpMethod.Post, "/api/uploads", token, JsonContent.Create(new { fileName = name, length }));
    }

    [Fact]
    public async Task WhoMayNotSend_IsTurnedAway()
    {
        OfficeHost office = open.Office;
        using Visitor auditor = await Visitor.SignInAsync(office, "auditadmin");

        using HttpResponseMessage answer = await auditor.Client.GetAsync(new Uri("/api/antiforgery", UriKind.Relative));

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        answer.Headers.Location!.ToString().ShouldContain("/account/forbidden");
    }

    private static ByteArrayContent Chunk(int number) => new(Pdf[(number * 2048)..Math.Min(Pdf.Length, (number + 1) * 2048)]);

    private static async Task<string> TokenAsync(Visitor visitor) =>
        (await visitor.Client.GetFromJsonAsync<JsonElement>(new Uri("/api/antiforgery", UriKind.Relative))).GetProperty("token").GetString()!;

    private static Task<HttpResponseMessage> SendAsync(Visitor visitor, HttpMethod method, string address, string token, HttpContent? content = null)
    {
        HttpRequestMessage request = new(method, address) { Content = content };
        request.Headers.Add("RequestVerificationToken", token);
        return visitor.Client.SendAsync(request);
    }

    private static async Task<JsonElement> JsonAsync(HttpResponseMessage answer) => await answer.Content.ReadFromJsonAsync<JsonElement>();

    private static async Task<string?> CodeAsync(HttpResponseMessage answer) => (await JsonAsync(answer)).GetProperty("code").GetString();

    private static async Task<string> TicketAsync(OfficeHost office, string name, Guid caseId, string digest, string fileName)
    {
        await using AsyncServiceScope scope = office.Services.CreateAsyncScope();
        await using OfficeDbContext context = await scope.ServiceProvider.GetRequiredService<IDbContextFactory<OfficeDbContext>>().CreateDbContextAsync();
        Guid personId = await context.Set<Person>().Where(person => person.Name == name).Select(person => person.Id).SingleAsync();
        CurrentPerson current = scope.ServiceProvider.GetRequiredService<CurrentPerson>();
        current.Become(new ClaimsPrincipal(new ClaimsIdentity([new Claim(OfficeClaims.Person, personId.ToString())], "test")));
        return scope.ServiceProvider.GetRequiredService<DownloadTickets>().UrlFor(current, caseId, digest, fileName);
    }
}
