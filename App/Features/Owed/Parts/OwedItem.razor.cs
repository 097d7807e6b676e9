using ApprovalOffice.App.Shell;
using ApprovalOffice.App.Shell.Parts;
using ApprovalOffice.App.UseCases;
using Microsoft.AspNetCore.Components;

namespace ApprovalOffice.App.Features.Owed.Parts;

/// <summary>Hands in one owed material, or gives the verdict on it.</summary>
public sealed partial class OwedItem
{
    private readonly List<SentFile> _kept = [];
    private string _reason = "";
    private string? _reasonProblem;
    private string? _fileProblem;
    private bool _busy;

    /// <summary>The material.</summary>
    [Parameter, EditorRequired]
    public required OwedLine Line { get; set; }

    /// <summary>The page it stands on.</summary>
    [Parameter, EditorRequired]
    public required OwedSheet Sheet { get; set; }

    /// <summary>Hands in the uploads for a debt.</summary>
    [Parameter, EditorRequired]
    public required Func<Guid, IReadOnlyList<Guid>, Task<Outcome>> Supply { get; set; }

    /// <summary>Gives the verdict on what was handed in.</summary>
    [Parameter, EditorRequired]
    public required Func<Guid, bool, string?, Task<Outcome>> Judge { get; set; }

    private string Tag => Line switch
    {
        { CheckedOn: not null } => "tag-done",
        { IsOverdue: true } => "tag-open",
        _ => "",
    };

    private string Until => Line switch
    {
        { CheckedOn: { } on } => $"{OfficeTime.Show(on)} 核对符合。",
        { SuppliedOn: { } on } => $"{OfficeTime.Show(on)} 补交，期限 {OfficeTime.Show(Line.DueOn)}。",
        { DaysLeft: >= 0 } => $"请于 {OfficeTime.Show(Line.DueOn)} 前补交，剩余 {Line.DaysLeft} 个工作日。",
        _ => $"应于 {OfficeTime.Show(Line.DueOn)} 前补交，已超期 {-Line.DaysLeft} 个工作日；仍可补交。",
    };

    private Task<string?> KeepAsync(SentFile sent)
    {
        _kept.Add(sent);
        _fileProblem = null;
        StateHasChanged();
        return Task.FromResult<string?>(null);
    }

    private Task SupplyAsync() => OnceAsync(async () =>
    {
        Outcome outcome = await Supply(Line.Id, [.. _kept.Select(f => f.UploadId!.Value)]);
        _fileProblem = outcome is { IsOk: false, Field: not null } ? outcome.Sentence : null;
        if (outcome.IsOk)
        {
            _kept.Clear();
        }
    });

    private Task JudgeAsync(bool isInOrder) => OnceAsync(async () =>
    {
        Outcome outcome = await Judge(Line.Id, isInOrder, isInOrder ? null : _reason);
        _reasonProblem = outcome is { IsOk: false, Field: "Reason" } ? outcome.Sentence : null;
        _reason = outcome.IsOk ? "" : _reason;
    });

    private async Task OnceAsync(Func<Task> act)
    {
        if (_busy)
        {
            return;
        }

        _busy = true;
        try
        {
            await act();
        }
        finally
        {
            _busy = false;
        }
    }
}
