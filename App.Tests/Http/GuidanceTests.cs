using System.Net;
using System.Text.RegularExpressions;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.SmartGuidance;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.Http;

/// <summary>The guidance as somebody without script and without an account walks through it.</summary>
public sealed partial class GuidanceTests(OpenOffice open) : IClassFixture<OpenOffice>
{
    private const string Basics = "investCategory=SOC_FILE&projectType=INDUSTRIAL&nature=NEW&landMode=BID&location=GENERAL";

    [Fact]
    public async Task TheFirstPage_AsksTheFirstQuestion_WithoutScript()
    {
        string page = await GetAsync("/guidance");
        page.ShouldContain("项目由谁投资、按哪种方式立项？");
        page.ShouldContain("第 1 题，共 15 题");
        page.ShouldNotContain("<script");
        page.ShouldContain("name=\"investCategory\"");
    }

    [Fact]
    public async Task AnAnswer_TravelsOn_AndCanBeChanged()
    {
        string second = await GetAsync("/guidance?from=Q01&asked=Q01&investCategory=SOC_FILE&go=Q02");
        second.ShouldContain("要建的是什么？");
        second.ShouldContain("<input type=\"hidden\" name=\"investCategory\" value=\"SOC_FILE\" />");
        second.ShouldContain("企业投资，备案即可");
        string back = await GetAsync("/guidance?from=Q02&asked=Q01&asked=Q02&investCategory=SOC_FILE&go=Q01");
        back.ShouldContain("项目由谁投资");
        Regex.IsMatch(back, "value=\"SOC_FILE\"[^>]*checked").ShouldBeTrue("the answer is shown as given");
    }

    [Fact]
    public async Task AMissingAnswer_IsAskedForAgain()
    {
        string page = await GetAsync("/guidance?from=Q01&asked=Q01&go=Q02");
        page.ShouldContain("请选择投资类别");
        page.ShouldContain("项目由谁投资");
        string early = await GetAsync("/guidance?from=Q03&asked=Q03&nature=NEW&go=result");
        early.ShouldContain("请选择投资类别");
        string number = await GetAsync($"/guidance?{Basics}&from=Q06&asked=Q06&height=high&go=Q07");
        number.ShouldContain("“最大建筑高度”应为不小于 0 的数字");
        number.ShouldContain("value=\"high\"");
    }

    [Fact]
    public async Task TheResult_SaysWhatIsToBeDone_WhatNot_AndWhy()
    {
        string page = await GetAsync($"/guidance?{Basics}&from=Q09&asked=Q09&eiaClass=FORM&go=result");
        page.ShouldContain("您的项目要办什么");
        page.ShouldContain("建设工程规划许可证核发");
        page.ShouldContain("城乡规划法");
        page.ShouldContain("因为：环境影响评价类别：报告表");
        page.ShouldContain("占用林地：否（未回答，按缺省）");
        page.ShouldContain("需要自备");
        page.ShouldNotContain("<script");
        page.ShouldNotContain("待本市核定");
    }

    [Fact]
    public async Task LookingStoresNothing_ACodeStoresOneRow_AndShowsTheSameAgain()
    {
        int before = await CountAsync();
        using HttpClientHandler handler = new() { AllowAutoRedirect = false, CookieContainer = new CookieContainer() };
        using HttpClient visitor = new(handler) { BaseAddress = open.Office.Address };
        Uri address = new($"/guidance/result?{Basics}&eiaClass=FORM&asked=Q09", UriKind.Relative);
        string page = await visitor.GetStringAsync(address);
        (await CountAsync()).ShouldBe(before);

        using FormUrlEncodedContent form = new(new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = Token().Match(page).Groups["value"].Value, ["_handler"] = "keep-guidance",
        });
        using HttpResponseMessage kept = await visitor.PostAsync(address, form);
        kept.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await CountAsync()).ShouldBe(before + 1);
        string shown = await GetAsync(kept.Headers.Location!.ToString());
        string code = Code().Match(shown).Groups["code"].Value;
        GuidanceCode.TryParse(code, out _).ShouldBeTrue(code);
        shown.ShouldContain("因为：环境影响评价类别：报告表");
        (await GetAsync($"/guidance/code?code={code.ToLowerInvariant()}")).ShouldContain(code);
        (await GetAsync("/guidance/code/ABCD2345")).ShouldContain("没有这个指引码");
        (await GetAsync("/guidance/code?code=nothing")).ShouldContain("指引码应为 8 位");
    }

    [Fact]
    public async Task TheSignInPage_LeadsToIt()
    {
        (await GetAsync("/account/sign-in")).ShouldContain("href=\"/guidance\"");
    }

    private async Task<string> GetAsync(string address)
    {
        using HttpClient stranger = new() { BaseAddress = open.Office.Address };
        return WebUtility.HtmlDecode(await stranger.GetStringAsync(new Uri(open.Office.Address, address)));
    }

    private async Task<int> CountAsync()
    {
        await using AsyncServiceScope scope = open.Office.Services.CreateAsyncScope();
        await using OfficeDbContext db = await scope.ServiceProvider.GetRequiredService<IDbContextFactory<OfficeDbContext>>().CreateDbContextAsync();
        return await db.Set<GuidanceResult>().CountAsync();
    }

    [GeneratedRegex("__RequestVerificationToken\" value=\"(?<value>[^\"]+)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();

    [GeneratedRegex("code-value\">(?<code>[^<]+)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();
}
