using ApprovalOffice.App.Shell;
using ApprovalOffice.Data.Records;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace ApprovalOffice.App.Features.Trail;

/// <summary>The trail as the audit administrator reads it; filters and place stand in the address.</summary>
public sealed partial class TrailPage : IDisposable
{
    private static readonly IReadOnlyList<(string Code, string Name)> Records = [.. TrailWords.Records.Select(r => (r.Key, r.Value))];
    private static readonly IReadOnlyList<(string Code, string Name)> Kinds = [.. Enum.GetValues<AuditKind>().Select(k => (k.ToString(), k.Chinese()))];

    private readonly Departure _gone = new();
    private TrailFilter _filter = new();
    private TrailSlice? _slice;
    private string? _problem;
    private string _person = "";
    private string _record = "";
    private string _recordId = "";
    private string _kind = "";
    private string _case = "";
    private string _from = "";
    private string _to = "";
    private int _asked;

    [Inject]
    public required TrailList Trail { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required ILogger<TrailPage> Log { get; init; }

    /// <inheritdoc />
    public void Dispose()
    {
        Navigation.LocationChanged -= Moved;
        _gone.Dispose();
    }

    /// <inheritdoc />
    protected override Task OnInitializedAsync()
    {
        Navigation.LocationChanged += Moved;
        return TakeAsync(new Uri(Navigation.Uri));
    }

    private static string Summary(TrailRow row) =>
        row.Changes is [var only] ? $"{only.Field}" : $"{row.Changes[0].Field}等 {row.Changes.Count} 项";

    private static string Words(AuditKind kind, TrailChange change) => kind switch
    {
        AuditKind.Changed => $"{Shown(change.Before)} → {Shown(change.After)}",
        AuditKind.Removed => Shown(change.Before),
        _ => Shown(change.After),
    };

    private static string Shown(string? text) => text is { Length: > 0 } ? text : "空";

    private void Moved(object? sender, LocationChangedEventArgs move)
    {
        Uri address = new(move.Location);
        if (address.AbsolutePath == TrailUrls.Page)
        {
            _ = InvokeAsync(async () =>
            {
                await TakeAsync(address);
                StateHasChanged();
            });
        }
    }

    private Task TakeAsync(Uri address)
    {
        _filter = TrailFilter.Read(address);
        (_person, _record, _recordId, _kind, _case) = (_filter.Person, _filter.Record, _filter.RecordId, _filter.Kind?.ToString() ?? "", _filter.CaseNumber);
        (_from, _to) = (_filter.From?.ToString("yyyy-MM-dd") ?? "", _filter.To?.ToString("yyyy-MM-dd") ?? "");
        return LoadAsync();
    }

    private async Task LoadAsync()
    {
        int mine = ++_asked;
        try
        {
            TrailSlice slice = await Trail.ReadAsync(_filter, _gone.Token);
            if (mine == _asked)
            {
                (_slice, _problem) = (slice, null);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was left.
        }
        catch (System.Data.Common.DbException fault)
        {
            Log.LogError(fault, "The trail could not be read");
            _problem = "留痕暂时读不出来，请稍后重试。";
        }
    }

    private void Apply()
    {
        TrailFilter typed = new()
        {
            Person = _person.Trim(), Record = _record, RecordId = _record.Length > 0 ? _recordId.Trim() : "", CaseNumber = _case.Trim(),
            Kind = Enum.TryParse(_kind, out AuditKind kind) ? kind : null,
            From = DateOnly.TryParseExact(_from, "yyyy-MM-dd", out DateOnly from) ? from : null,
            To = DateOnly.TryParseExact(_to, "yyyy-MM-dd", out DateOnly to) ? to : null,
        };
        Navigation.NavigateTo(typed.ToUrl());
    }
}
