using ApprovalOffice.App.Access;
using ApprovalOffice.App.Account;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Options;

namespace ApprovalOffice.App.Shell;

/// <summary>Warns before the idle end and leaves at it.</summary>
public sealed partial class IdleWatch : IDisposable
{
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(15);

    private ITimer? _timer;
    private TimeSpan? _left;
    private bool _focusDue;
    private ElementReference _stay;

    [Inject]
    public required SessionActivity Activity { get; init; }

    [Inject]
    public required CurrentPerson Person { get; init; }

    [Inject]
    public required IOptions<SignInRules> Rules { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    /// <inheritdoc />
    public void Dispose() => _timer?.Dispose();

    /// <inheritdoc />
    protected override void OnInitialized()
    {
        Activity.Touch(Person.Session);
        _timer = Clock.CreateTimer(_ => _ = InvokeAsync(Look), null, Step, Step);
    }

    /// <inheritdoc />
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_focusDue)
        {
            _focusDue = false;
            await _stay.FocusAsync();
        }
    }

    private void Look()
    {
        TimeSpan left = TimeSpan.FromMinutes(Rules.Value.IdleMinutes) - Activity.IdleFor(Person.Session);
        if (left <= TimeSpan.Zero)
        {
            Navigation.NavigateTo(AccountUrls.IdleEnd, forceLoad: true);
            return;
        }

        bool warned = _left is not null;
        _left = left <= TimeSpan.FromMinutes(Rules.Value.WarnMinutes) ? left : null;
        if (warned || _left is not null)
        {
            _focusDue = !warned;
            StateHasChanged();
        }
    }

    private void Stay()
    {
        Activity.Touch(Person.Session);
        _left = null;
    }
}
