using System.ComponentModel.DataAnnotations;

namespace ApprovalOffice.App.Account;

/// <summary>Settings of sign-in, section <c>SignIn</c>.</summary>
public sealed class SignInRules
{
    /// <summary>Name of the section.</summary>
    public const string Section = "SignIn";

    /// <summary>Minutes without activity after which a session ends.</summary>
    [Range(5, 240, ErrorMessage = "SignIn:IdleMinutes 应在 5 至 240 之间。")]
    public int IdleMinutes { get; init; } = 30;

    /// <summary>Minutes before the idle end at which the screen warns.</summary>
    [Range(1, 10, ErrorMessage = "SignIn:WarnMinutes 应在 1 至 10 之间。")]
    public int WarnMinutes { get; init; } = 2;

    /// <summary>Wrong passwords in a row after which an account is locked.</summary>
    [Range(3, 10, ErrorMessage = "SignIn:FailuresBeforeLockout 应在 3 至 10 之间。")]
    public int FailuresBeforeLockout { get; init; } = 5;

    /// <summary>Minutes for which it is locked.</summary>
    [Range(1, 1440, ErrorMessage = "SignIn:LockoutMinutes 应在 1 至 1440 之间。")]
    public int LockoutMinutes { get; init; } = 15;

    /// <summary>Least length of a password.</summary>
    [Range(8, 64, ErrorMessage = "SignIn:PasswordLength 应在 8 至 64 之间。")]
    public int PasswordLength { get; init; } = 10;
}
