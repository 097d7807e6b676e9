using ApprovalOffice.App.Account;
using Microsoft.AspNetCore.Components;

namespace ApprovalOffice.App.Shell;

/// <summary>Leaves the circuit for the sign-in page and comes back afterwards.</summary>
public sealed class SignInRedirect : ComponentBase
{
    [Inject]
    public required NavigationManager Navigation { get; init; }

    /// <inheritdoc />
    protected override void OnInitialized() =>
        Navigation.NavigateTo(AccountUrls.SignIn(returnTo: "/" + Navigation.ToBaseRelativePath(Navigation.Uri)), forceLoad: true);
}
