using ApprovalOffice.Tests.Support;
using Microsoft.Playwright;

namespace ApprovalOffice.Tests.Browser;

/// <summary>One Chromium for the stories of a group; each story gets a context of its own.</summary>
public sealed class OfficeBrowser : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    /// <summary>How long a story waits for anything, in milliseconds.</summary>
    private const float Patience = 60_000;

    private readonly List<(Uri Office, IBrowserContext Context)> _screens = [];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <inheritdoc />
    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>A fresh page for a story, in Chinese, on a screen as offices have it. The screens of the story before, whose office has closed, are put away.</summary>
    public async Task<IPage> NewPageAsync(Uri office)
    {
        // Taken off the list before the first is closed: the officials of a story come one beside the other.
        List<(Uri Office, IBrowserContext Context)> left = _screens.FindAll(one => one.Office != office);
        _screens.RemoveAll(left.Contains);
        foreach ((_, IBrowserContext context) in left)
        {
            await context.CloseAsync();
        }

        if (_browser is null)
        {
            // The shell without a desktop first: the browser with one also draws its own windows' pages, which nobody sees.
            string chromium = Tool.Require(
                "chromium",
                "/usr/lib/chromium/chromium-headless-shell",
                "/usr/bin/chromium",
                "/usr/bin/chromium-browser",
                "/usr/bin/google-chrome");
            // A loaded machine is slow, not wrong: what a story waits for may take as long as its steps may.
            Assertions.SetDefaultExpectTimeout(Patience);
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Args = Arguments });
        }

        IBrowserContext screen = await _browser.NewContextAsync(new()
        {
            BaseURL = office.ToString(),
            Locale = "zh-CN",
            TimezoneId = "Asia/Shanghai",
            ViewportSize = new() { Width = 1366, Height = 768 },
        });
        screen.SetDefaultTimeout(Patience);
        _screens.Add((office, screen));
        return await screen.NewPageAsync();
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
