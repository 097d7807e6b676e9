using ApprovalOffice.App.Shell;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Organs;
using Microsoft.AspNetCore.Components;

namespace ApprovalOffice.App.Features.People;

/// <summary>A person: account, roles, particulars.</summary>
public sealed partial class PersonPage : IDisposable
{
    private readonly Departure _gone = new();
    private PersonDetails? _person;
    private OrganDirectory? _organs;
    private PersonForm _form = new();
    private RoleForm _role = new();
    private Outcome? _outcome;
    private GivenPassword? _given;
    private bool _missing;
    private bool _closing;
    private bool _busy;

    [Parameter]
    public Guid PersonId { get; set; }

    [Inject]
    public required PersonReading People { get; init; }

    [Inject]
    public required PersonActs Acts { get; init; }

    [Inject]
    public required OfficeReference Reference { get; init; }

    [Inject]
    public required OfficeTime Time { get; init; }

    /// <inheritdoc />
    public void Dispose() => _gone.Dispose();

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        if (_person?.Id == PersonId)
        {
            return;
        }

        (_outcome, _given, _closing) = (null, null, false);
        _organs = await Reference.OrgansAsync(_gone.Token);
        await LoadAsync();
        if (_person is { } person)
        {
            _form = new PersonForm { Name = person.Name, Organ = person.OrganId, Section = person.SectionId };
            _role = NewRole(person);
        }
    }

    private static string StateDetail(PersonDetails person) => (person.State, person.StateSince) switch
    {
        (AccountState.Locked, { } until) => $"，至 {OfficeTime.Show(until)} 自动解除",
        (AccountState.Closed, { } since) => $"（{OfficeTime.Show(since)} 起）",
        _ => "",
    };

    private string? Problem(string field) => _outcome is { IsOk: false } && _outcome.Field == field ? _outcome.Sentence : null;

    private RoleForm NewRole(PersonDetails person) => new()
    {
        From = OfficeTime.Show(Time.Today),
        Region = OrganWords.Find(_organs!, person.OrganId)?.RegionCode.Value ?? "",
    };

    private async Task LoadAsync()
    {
        _person = await People.FindAsync(PersonId, _gone.Token);
        _missing = _person is null;
    }

    private void OrganChosen(string organ)
    {
        _form.Organ = organ;
        _form.Section = OrganWords.Sections(_organs!, organ) is [var first, ..] ? first.Code : "";
    }

    private Task ResetAsync() => RunAsync(async () =>
    {
        Outcome<GivenPassword> outcome = await Acts.Reset.RunAsync(PersonId, _gone.Token);
        _given = outcome.IsOk ? outcome.Value : null;
        return outcome;
    });

    private Task UnlockAsync() => RunAsync(() => Acts.Unlock.RunAsync(PersonId, _gone.Token));

    private Task CloseAsync() => RunAsync(() => Acts.Close.RunAsync(PersonId, _gone.Token));

    private Task ReopenAsync() => RunAsync(() => Acts.Reopen.RunAsync(PersonId, _gone.Token));

    private Task ChangeAsync() => RunAsync(() => Acts.Change.RunAsync(PersonId, _person!.Version, _form, _gone.Token));

    private async Task GrantAsync()
    {
        await RunAsync(() => Acts.Grant.RunAsync(PersonId, _person!.Version, _role, _gone.Token));
        if (_outcome!.IsOk)
        {
            _role = NewRole(_person!);
        }
    }

    private Task EndAsync((Guid Assignment, string LastDay) end) =>
        RunAsync(() => Acts.End.RunAsync(PersonId, _person!.Version, end.Assignment, end.LastDay, _gone.Token));

    private async Task RunAsync(Func<Task<Outcome>> act)
    {
        if (_busy)
        {
            return;
        }

        (_busy, _given) = (true, null);
        try
        {
            _outcome = await act();
            if (_outcome.IsOk)
            {
                _closing = false;
                await LoadAsync();
            }
        }
        finally
        {
            _busy = false;
        }
    }
}
