using ApprovalOffice.Tests.Support;
using Microsoft.Playwright;

namespace ApprovalOffice.Tests.Browser;

/// <summary>One Chromium for all stories; each story gets a context of its own.</summary>
public sealed class OfficeBrowser : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    /// <summary>How long a story waits for anything, in milliseconds.</summary>
    private const float Patience = 60_000;

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <inheritdoc />
    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>A fresh page for a story, in Chinese, on a screen as offices have it.</summary>
    public async Task<IPage> NewPageAsync(Uri office)
    {
        if (_browser is null)
        {
            string chromium = Tool.Require("chromium", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
            // A loaded machine is slow, not wrong: what a story waits for may take as long as its steps may.
            Assertions.SetDefaultExpectTimeout(Patience);
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Args = Arguments });
        }

        IBrowserContext context = await _browser.NewContextAsync(new()
        {
            BaseURL = office.ToString(),
            Locale = "zh-CN",
            TimezoneId = "Asia/Shanghai",
            ViewportSize = new() { Width = 1366, Height = 768 },
        });
        context.SetDefaultTimeout(Patience);
        return await context.NewPageAsync();
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}
