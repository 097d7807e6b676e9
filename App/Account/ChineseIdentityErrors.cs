using Microsoft.AspNetCore.Identity;

namespace ApprovalOffice.App.Account;

/// <summary>What Identity objects to, in Chinese.</summary>
internal sealed class ChineseIdentityErrors : IdentityErrorDescriber
{
    /// <inheritdoc />
    public override IdentityError DefaultError() => Say(base.DefaultError(), "账号操作未能完成。");

    /// <inheritdoc />
    public override IdentityError ConcurrencyFailure() => Say(base.ConcurrencyFailure(), "账号已被他人修改，请重新打开后再试。");

    /// <inheritdoc />
    public override IdentityError PasswordMismatch() => Say(base.PasswordMismatch(), "原密码不正确。");

    /// <inheritdoc />
    public override IdentityError InvalidToken() => Say(base.InvalidToken(), "验证信息无效或已过期。");

    /// <inheritdoc />
    public override IdentityError InvalidUserName(string? userName) => Say(base.InvalidUserName(userName), "用户名只能由字母、数字和 -._@+ 组成。");

    /// <inheritdoc />
    public override IdentityError InvalidEmail(string? email) => Say(base.InvalidEmail(email), "电子邮箱格式不对。");

    /// <inheritdoc />
    public override IdentityError DuplicateUserName(string userName) => Say(base.DuplicateUserName(userName), $"用户名“{userName}”已被使用。");

    /// <inheritdoc />
    public override IdentityError DuplicateEmail(string email) => Say(base.DuplicateEmail(email), $"电子邮箱“{email}”已被使用。");

    /// <inheritdoc />
    public override IdentityError PasswordTooShort(int length) => Say(base.PasswordTooShort(length), $"密码至少 {length} 位。");

    /// <inheritdoc />
    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) =>
        Say(base.PasswordRequiresUniqueChars(uniqueChars), $"密码至少包含 {uniqueChars} 个不同的字符。");

    /// <inheritdoc />
    public override IdentityError PasswordRequiresNonAlphanumeric() => Say(base.PasswordRequiresNonAlphanumeric(), "密码须包含字母和数字以外的符号。");

    /// <inheritdoc />
    public override IdentityError PasswordRequiresDigit() => Say(base.PasswordRequiresDigit(), "密码须包含数字。");

    /// <inheritdoc />
    public override IdentityError PasswordRequiresLower() => Say(base.PasswordRequiresLower(), "密码须包含小写字母。");

    /// <inheritdoc />
    public override IdentityError PasswordRequiresUpper() => Say(base.PasswordRequiresUpper(), "密码须包含大写字母。");

    private static IdentityError Say(IdentityError error, string sentence) => new() { Code = error.Code, Description = sentence };
}
