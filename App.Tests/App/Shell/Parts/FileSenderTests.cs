using ApprovalOffice.App.Shell.Parts;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.JSInterop;

namespace ApprovalOffice.Tests.App.Shell.Parts;

/// <summary>A file that nobody hears of must not be choosable.</summary>
public sealed class FileSenderTests
{
    [Fact]
    public async Task UntilTheBrowserListens_NoFileCanBeChosen()
    {
        await using BunitContext context = new();
        SlowBrowser browser = new();
        context.Services.AddSingleton<IJSRuntime>(browser);

        IRenderedComponent<FileSender> sender = context.Render<FileSender>(part => part
            .Add(p => p.Id, "file").Add(p => p.Label, "上传文件").Add(p => p.Name, "上传方案")
            .Add(p => p.Take, _ => Task.FromResult<string?>(null)));
        sender.Find("input[type=file]").HasAttribute("disabled").ShouldBeTrue();
        browser.Asked.ShouldBe("/upload.js");

        browser.Loaded.SetResult(new Module());

        await sender.WaitForAssertionAsync(() => sender.Find("input[type=file]").HasAttribute("disabled").ShouldBeFalse());
    }

    private sealed class SlowBrowser : IJSRuntime
    {
        public TaskCompletionSource<IJSObjectReference> Loaded { get; } = new();

        public string? Asked { get; private set; }

        public ValueTask<TValue> InvokeAsync<TValue>(string identifier, object?[]? args) => InvokeAsync<TValue>(identifier, CancellationToken.None, args);

        public async ValueTask<TValue> InvokeAsync<TValue>(string identifier, CancellationToken cancellationToken, object?[]? args)
        {
            if (identifier != "import")
            {
                return default!;
            }

            Asked = args?[0] as string;
            return (TValue)await Loaded.Task;
        }
    }

    private sealed class Module : IJSObjectReference
    {
        public ValueTask DisposeAsync() => ValueTask.CompletedTask;

        public ValueTask<TValue> InvokeAsync<TValue>(string identifier, object?[]? args) => default;

        public ValueTask<TValue> InvokeAsync<TValue>(string identifier, CancellationToken cancellationToken, object?[]? args) => default;
    }
}
