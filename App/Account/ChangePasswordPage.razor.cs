using ApprovalOffice.App.Access;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace ApprovalOffice.App.Account;

/// <summary>A person changes the own password; every sign-in of the account ends, this one too.</summary>
public sealed partial class ChangePasswordPage
{
    private IReadOnlyList<string> _problems = [];

    [SupplyParameterFromForm]
    public ChangePasswordForm? Form { get; set; }

    [CascadingParameter]
    public required HttpContext HttpContext { get; set; }

    [Inject]
    public required SignInManager<Data.People.Account> SignIn { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required IOptions<SignInRules> Rules { get; init; }

    private bool IsFirst => HttpContext.User.HasClaim(OfficeClaims.FirstPassword, "1");

    private async Task ChangeAsync()
    {
        if (Form is not { Old.Length: > 0, New.Length: > 0 } form)
        {
            _problems = ["请填写原密码和新密码。"];
            return;
        }

        if (form.New != form.Again)
        {
            _problems = ["两次输入的新密码不一致。"];
            return;
        }

        if (form.New == form.Old)
        {
            _problems = ["新密码不能与原密码相同。"];
            return;
        }

        Data.People.Account account = await SignIn.UserManager.GetUserAsync(HttpContext.User)
            ?? throw new InvalidOperationException("The account of this sign-in is gone.");
        bool first = account.MustChangePassword;
        account.MustChangePassword = false;
        IdentityResult result = await SignIn.UserManager.ChangePasswordAsync(account, form.Old, form.New);
        if (!result.Succeeded)
        {
            account.MustChangePassword = first;
            _problems = [.. result.Errors.Select(error => error.Description)];
            return;
        }

        await SignIn.SignOutAsync();
        Navigation.NavigateTo(AccountUrls.SignIn(reason: SignInReasons.PasswordChanged), forceLoad: true);
    }
}
