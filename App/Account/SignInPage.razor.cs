using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace ApprovalOffice.App.Account;

/// <summary>Sign-in with name and password; html only, so that it works without a circuit and sets the cookie itself.</summary>
public sealed partial class SignInPage
{
    private string? _problem;

    [SupplyParameterFromForm]
    public SignInForm? Form { get; set; }

    [SupplyParameterFromQuery(Name = "returnTo")]
    public string? ReturnTo { get; set; }

    [SupplyParameterFromQuery(Name = "reason")]
    public string? Reason { get; set; }

    [Inject]
    public required SignInManager<Data.People.Account> SignIn { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required IOptions<SignInRules> Rules { get; init; }

    private string? Said => Reason switch
    {
        SignInReasons.Idle => $"您已超过 {Rules.Value.IdleMinutes} 分钟未操作，为保护办件信息已自动退出，请重新登录。",
        SignInReasons.Stale => "页面打开时间过长，已为您刷新，请重新填写。",
        SignInReasons.SignedOut => "已退出登录。",
        SignInReasons.PasswordChanged => "密码已修改，请用新密码登录。",
        _ => null,
    };

    /// <inheritdoc />
    protected override void OnParametersSet() => Form ??= new SignInForm();

    private async Task SignInAsync()
    {
        if (string.IsNullOrWhiteSpace(Form?.Name) || string.IsNullOrEmpty(Form.Password))
        {
            _problem = "请填写用户名和密码。";
            return;
        }

        SignInResult result = await SignIn.PasswordSignInAsync(Form.Name.Trim(), Form.Password, isPersistent: false, lockoutOnFailure: true);
        if (result.Succeeded)
        {
            // Who has still to choose a password is sent there by the next request, whatever it asks for.
            Navigation.NavigateTo(AccountUrls.LocalOrHome(ReturnTo), forceLoad: true);
            return;
        }

        if (result.IsNotAllowed && await SignIn.UserManager.FindByNameAsync(Form.Name.Trim()) is { } closed
            && await SignIn.UserManager.CheckPasswordAsync(closed, Form.Password))
        {
            // Only who knows the password learns that the account exists.
            _problem = "账号已停用，请联系安全保密管理员。";
            return;
        }

        // The same sentence for an unknown name and a wrong password: the page tells nobody which accounts exist.
        _problem = result.IsLockedOut
            ? $"密码输错次数过多，账号已锁定，请 {Rules.Value.LockoutMinutes} 分钟后再试。"
            : "用户名或密码不正确。";
    }
}
