using ApprovalOffice.App.Access;
using ApprovalOffice.App.Shell;
using ApprovalOffice.App.UseCases;
using Microsoft.AspNetCore.Components;

namespace ApprovalOffice.App.Features.Organs;

/// <summary>An organ: particulars, sections, signing chains, number series.</summary>
public sealed partial class OrganPage : IDisposable
{
    private readonly Departure _gone = new();
    private OrganDetails? _organ;
    private Outcome? _outcome;
    private bool _missing;
    private bool _busy;

    [Parameter]
    public Guid OrganId { get; set; }

    [Inject]
    public required OrganReading Organs { get; init; }

    [Inject]
    public required OrganActs Acts { get; init; }

    [Inject]
    public required CurrentPerson Me { get; init; }

    /// <inheritdoc />
    public void Dispose() => _gone.Dispose();

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        if (_organ?.Id != OrganId)
        {
            _outcome = null;
            await LoadAsync();
        }
    }

    private async Task LoadAsync()
    {
        _organ = await Organs.FindAsync(OrganId, _gone.Token);
        _missing = _organ is null;
    }

    private Task AddAsync((string Code, string Name) section) =>
        RunAsync(() => Acts.Add.RunAsync(OrganId, _organ!.Version, section.Code, section.Name, _gone.Token));

    private Task RenameAsync((Guid Id, string Name) section) =>
        RunAsync(() => Acts.Rename.RunAsync(OrganId, _organ!.Version, section.Id, section.Name, _gone.Token));

    private Task SetAsync((string Matter, int? Steps) chain) =>
        RunAsync(() => Acts.Chain.RunAsync(OrganId, chain.Matter.Length > 0 ? chain.Matter : null, chain.Steps, _gone.Token));

    private async Task RunAsync(Func<Task<Outcome>> act)
    {
        if (_busy)
        {
            return;
        }

        _busy = true;
        try
        {
            _outcome = await act();
            if (_outcome.IsOk)
            {
                await LoadAsync();
            }
        }
        finally
        {
            _busy = false;
        }
    }
}
