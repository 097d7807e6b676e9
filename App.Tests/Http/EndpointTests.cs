using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.Http;

/// <summary>The doors of the office: each has its policy, and closed ones stay closed.</summary>
public sealed class EndpointTests(OpenOffice open) : IClassFixture<OpenOffice>
{
    [Fact]
    public void EveryEndpoint_HasAPolicyOrIsExplicitlyOpen()
    {
        RouteEndpoint[] endpoints = [.. open.Office.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()];

        endpoints.Length.ShouldBeGreaterThan(10);
        endpoints
            // In Development the framework looks for static files that are not in the manifest; the fallback policy closes it.
            .Where(endpoint => endpoint.RoutePattern.RawText != "{**path:file}")
            .Where(endpoint => endpoint.Metadata.GetMetadata<IAuthorizeData>() is null && endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null)
            .Select(endpoint => endpoint.DisplayName)
            .ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/system/jobs")]
    [InlineData("/api/antiforgery")]
    [InlineData("/files/guess")]
    public async Task AStranger_IsSentToSignIn(string address)
    {
        using HttpClient stranger = new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = open.Office.Address };

        using HttpResponseMessage answer = await stranger.SendAsync(new(HttpMethod.Get, address));

        ((int)answer.StatusCode).ShouldBe(302);
        answer.Headers.Location!.ToString().ShouldContain("/account/sign-in");
    }

    [Theory]
    [InlineData("/account/sign-in")]
    [InlineData("/office.css")]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    [InlineData("/_content/MudBlazor/MudBlazor.min.css")]
    public async Task WhatIsOpen_AnswersWithTheHeaders(string address)
    {
        using HttpClient stranger = new() { BaseAddress = open.Office.Address };

        using HttpResponseMessage answer = await stranger.GetAsync(new Uri(address, UriKind.Relative));

        ((int)answer.StatusCode).ShouldBe(200);
        (await answer.Content.ReadAsByteArrayAsync()).Length.ShouldBeGreaterThan(0);
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        string policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldContain("script-src 'self';");
        policy.ShouldContain("frame-ancestors 'none'");
    }

    [Fact]
    public async Task AStranger_OpensNoCircuit()
    {
        using HttpClient stranger = new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = open.Office.Address };

        using HttpResponseMessage answer = await stranger.PostAsync(new Uri("/_blazor/negotiate?negotiateVersion=1", UriKind.Relative), null);

        ((int)answer.StatusCode).ShouldBe(401);
    }

    [Fact]
    public async Task AStaleForm_IsOpenedAnew()
    {
        using HttpClient stranger = new() { BaseAddress = open.Office.Address };
        using FormUrlEncodedContent typed = new(new Dictionary<string, string> { ["_handler"] = "sign-in", ["Form.Name"] = "clerk", ["__RequestVerificationToken"] = "stale" });

        using HttpResponseMessage answer = await stranger.PostAsync(new Uri("/account/sign-in", UriKind.Relative), typed);

        ((int)answer.StatusCode).ShouldBe(200);
        System.Net.WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()).ShouldContain("页面打开时间过长");
    }
}
