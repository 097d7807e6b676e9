using System.Text.RegularExpressions;
using ApprovalOffice.App.Features.Cases.Parts;
using ApprovalOffice.App.Features.Review.Parts;
using ApprovalOffice.App.Features.Window.Parts;
using ApprovalOffice.App.Shell.Parts;
using ApprovalOffice.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace ApprovalOffice.Tests.App.Shell.Parts;

/// <summary>What a person types is theirs: the answer to one key must not overwrite the next.</summary>
public sealed partial class FieldTests
{
    private static readonly IReadOnlyList<(string, string)> Choices = [("a", "甲"), ("b", "乙"), ("c", "丙")];

    /// <summary>Every field of ours, with what it needs besides its value.</summary>
    public static TheoryData<Type, Dictionary<string, object>> Fields { get; } = new()
    {
        { typeof(TextBox), [] },
        { typeof(TextBox), new() { ["Rows"] = 3 } },
        { typeof(ChoiceBox), new() { ["Choices"] = Choices } },
        { typeof(TextField), [] },
        { typeof(TextField), new() { ["Lines"] = 3 } },
        { typeof(TextEntry), new() { ["Rows"] = 1 } },
        { typeof(TextEntry), [] },
        { typeof(ChoiceEntry), new() { ["Choices"] = Choices } },
        { typeof(CaseChoiceField), new() { ["All"] = "全部", ["Choices"] = Array.Empty<ApprovalOffice.App.Features.Cases.CaseChoice>() } },
    };

    [Theory]
    [MemberData(nameof(Fields))]
    public async Task WhatIsTyped_IsNotSentBack(Type field, Dictionary<string, object> needs)
    {
        using SentEdits browser = new();
        FieldPage form = new(field, needs, typed => typed);
        int page = await browser.ShowAsync(form);

        await browser.TypeAsync(page, "b");

        form.Value.ShouldBe("b");
        browser.Attributes.ShouldNotContain(sent => sent.Name == "value");
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public async Task WhatThePageMakesOfIt_IsSent(Type field, Dictionary<string, object> needs)
    {
        using SentEdits browser = new();
        int page = await browser.ShowAsync(new FieldPage(field, needs, _ => "c"));

        await browser.TypeAsync(page, "b");

        browser.Attributes.ShouldContain(("value", (object?)"c"));
    }

    [Fact]
    public void EveryField_IsBound()
    {
        string[] pages = Directory.GetFiles(Path.Combine(Repository.Root, "App"), "*.razor", SearchOption.AllDirectories);
        pages.ShouldNotBeEmpty();

        pages.Where(page => AssignedField().IsMatch(File.ReadAllText(page))).Select(Path.GetFileName).ShouldBeEmpty();
    }

    [GeneratedRegex("""<(input|select|textarea)\b(?![^<]*type="radio")(?=[^<]*\s(value|checked)="@)[^<]*\s@on(input|change)=""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AssignedField();

    private sealed class FieldPage(Type field, Dictionary<string, object> needs, Func<string?, string?> keep) : ComponentBase
    {
        public string? Value { get; private set; } = "a";

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenComponent(0, field);
            builder.AddComponentParameter(1, "Id", "field");
            builder.AddComponentParameter(2, "Label", "名称");
            builder.AddComponentParameter(3, "Value", Value);
            builder.AddComponentParameter(4, "ValueChanged", EventCallback.Factory.Create<string?>(this, typed => Value = keep(typed)));
            foreach ((string name, object need) in needs)
            {
                builder.AddComponentParameter(5, name, need);
            }

            builder.CloseComponent();
        }
    }
}
