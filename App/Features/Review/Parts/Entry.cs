using Microsoft.AspNetCore.Components;

namespace ApprovalOffice.App.Features.Review.Parts;

/// <summary>
/// What the fields of the forms share: label, help, problem, and the focus, which goes to the first field when a form opens and to the
/// faulty one when it was refused.
/// </summary>
/// <typeparam name="T">What is entered.</typeparam>
public abstract class Entry<T> : ComponentBase
{
    private string? _said;

    /// <summary>The id of the field, unique on the page.</summary>
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <summary>What the field is called.</summary>
    [Parameter, EditorRequired]
    public required string Label { get; set; }

    /// <summary>What to write.</summary>
    [Parameter]
    public string? Help { get; set; }

    /// <summary>What is wrong.</summary>
    [Parameter]
    public string? Problem { get; set; }

    /// <summary>Whether the form's focus begins here.</summary>
    [Parameter]
    public bool First { get; set; }

    /// <summary>What is entered.</summary>
    [Parameter]
    public T? Value { get; set; }

    /// <summary>Hands on what is entered.</summary>
    [Parameter]
    public EventCallback<T?> ValueChanged { get; set; }

    /// <summary>The field itself.</summary>
    protected ElementReference Field { get; set; }

    /// <summary>The id of the sentence under it.</summary>
    protected string HelpId => $"{Id}-help";

    /// <summary>Said to a screen reader when something is wrong.</summary>
    protected string? Invalid => Problem is null ? null : "true";

    /// <inheritdoc />
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        bool faulty = Problem is not null && Problem != _said;
        _said = Problem;
        if (faulty || (firstRender && First))
        {
            await Field.FocusAsync();
        }
    }
}
