using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;

namespace ApprovalOffice.App.Access;

/// <summary>Keeps a circuit's scope in the hands of the person who is signed in on it.</summary>
internal sealed class CircuitPerson(AuthenticationStateProvider authentication, ScopePerson scope) : CircuitHandler, IDisposable
{
    /// <inheritdoc />
    public override async Task OnCircuitOpenedAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        authentication.AuthenticationStateChanged += Changed;
        scope.Enter((await authentication.GetAuthenticationStateAsync()).User);
    }

    /// <inheritdoc />
    public void Dispose() => authentication.AuthenticationStateChanged -= Changed;

    private void Changed(Task<AuthenticationState> state) => _ = EnterAsync(state);

    private async Task EnterAsync(Task<AuthenticationState> state) => scope.Enter((await state).User);
}
