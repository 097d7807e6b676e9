using System.Net;
using System.Text.RegularExpressions;
using ApprovalOffice.Tests.Browser;

namespace ApprovalOffice.Tests.Http;

/// <summary>Somebody with a browser's cookies but no browser.</summary>
internal sealed partial class Visitor : IDisposable
{
    private readonly HttpClientHandler _handler = new() { AllowAutoRedirect = false, CookieContainer = new CookieContainer() };

    private Visitor(Uri office) => Client = new HttpClient(_handler) { BaseAddress = office };

    /// <summary>Sends what the visitor asks for.</summary>
    public HttpClient Client { get; }

    /// <summary>Signs in through the form.</summary>
    public static Task<Visitor> SignInAsync(OfficeHost office, string name, string password = SignInSteps.Password) =>
        SignInAsync(office.Address, name, password);

    /// <summary>Signs in through the form of an office at an address.</summary>
    public static async Task<Visitor> SignInAsync(Uri office, string name, string password = SignInSteps.Password)
    {
        Visitor visitor = new(office);
        string form = await visitor.Client.GetStringAsync(new Uri("/account/sign-in", UriKind.Relative));
        using FormUrlEncodedContent typed = new(new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = Token().Match(form).Groups["value"].Value,
            ["_handler"] = "sign-in",
            ["Form.Name"] = name,
            ["Form.Password"] = password,
        });
        using HttpResponseMessage answer = await visitor.Client.PostAsync(new Uri("/account/sign-in", UriKind.Relative), typed);
        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        return visitor;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        Client.Dispose();
        _handler.Dispose();
    }

    [GeneratedRegex("__RequestVerificationToken\" value=\"(?<value>[^\"]+)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();
}
