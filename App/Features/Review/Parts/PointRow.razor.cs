using ApprovalOffice.App.UseCases;
using ApprovalOffice.App.Shell;
using ApprovalOffice.Data.Cases.Review;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace ApprovalOffice.App.Features.Review.Parts;

/// <summary>One review point: conclusion by one key, opinion in words, saved at once. What could not be saved stays on the screen.</summary>
public sealed partial class PointRow
{
    private static readonly ReviewConclusion[] Conclusions = [ReviewConclusion.Meets, ReviewConclusion.Fails, ReviewConclusion.NotConcerned];

    private readonly ElementReference[] _radios = new ElementReference[3];
    private ElementReference _textarea;
    private ReviewPoint? _shown;
    private ReviewConclusion? _conclusion;
    private string? _opinion;
    private Outcome? _outcome;

    /// <summary>The point as it is stored.</summary>
    [Parameter, EditorRequired]
    public required ReviewPoint Point { get; set; }

    /// <summary>Whether it is filled in here and now.</summary>
    [Parameter]
    public bool MayFind { get; set; }

    /// <summary>Asks for the focus to go to another point.</summary>
    [Parameter]
    public EventCallback<int> OnStep { get; set; }

    [CascadingParameter]
    public required ReviewSession Session { get; set; }

    [Inject]
    public required RecordFinding Record { get; init; }

    private string OpinionId => $"opinion-{Point.Number}";

    private string ProblemId => $"opinion-{Point.Number}-help";

    private string? Saved => Point.FoundAt is { } at ? $"{Point.FoundBy} {OfficeTime.Show(at)} 已保存" : null;

    /// <summary>Puts the focus on this point.</summary>
    public ValueTask FocusAsync() => MayFind ? _radios[(int)(_conclusion ?? ReviewConclusion.Meets)].FocusAsync() : ValueTask.CompletedTask;

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        // Only what was stored since is taken over; what is being typed stays.
        if (_shown is null || (Point != _shown && _outcome is null or { IsOk: true }))
        {
            _conclusion = Point.Conclusion;
            _opinion = Point.Opinion;
        }

        _shown = Point;
    }

    private async Task ChooseAsync(ReviewConclusion conclusion)
    {
        _conclusion = conclusion;
        if (conclusion == ReviewConclusion.Fails && string.IsNullOrWhiteSpace(_opinion))
        {
            // The reason is typed first; without it the finding could only be refused.
            await _textarea.FocusAsync();
            return;
        }

        await SaveAsync();
        if (_outcome is { IsOk: true })
        {
            await OnStep.InvokeAsync(Point.Number + 1);
        }
    }

    private Task OpinionTypedAsync() => _conclusion is null ? Task.CompletedTask : SaveAsync();

    private async Task SaveAsync()
    {
        if (_conclusion is not { } conclusion)
        {
            return;
        }

        _outcome = await Session.ActAsync(target => Record.RunAsync(target, Point.Number, conclusion, _opinion, CancellationToken.None));
        if (_outcome.Kind == OutcomeKind.Conflict)
        {
            await Session.ReloadAsync();
        }
    }

    private Task KeyAsync(KeyboardEventArgs key) => key.Key switch
    {
        "1" => ChooseAsync(ReviewConclusion.Meets),
        "2" => ChooseAsync(ReviewConclusion.Fails),
        "3" => ChooseAsync(ReviewConclusion.NotConcerned),
        "j" or "J" => OnStep.InvokeAsync(Point.Number + 1),
        "k" or "K" => OnStep.InvokeAsync(Point.Number - 1),
        _ => Task.CompletedTask,
    };
}
