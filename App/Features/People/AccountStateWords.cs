using ApprovalOffice.Data.People;

namespace ApprovalOffice.App.Features.People;

/// <summary>How an account stands, and what that is called.</summary>
public static class AccountStateWords
{
    /// <summary>The states that a list can be narrowed to: a lock ends by itself and stands in no column that both engines compare.</summary>
    public static IReadOnlyList<(string Code, string Name)> Choices { get; } =
    [
        (nameof(AccountState.Active), AccountState.Active.Chinese()),
        (nameof(AccountState.FirstPassword), AccountState.FirstPassword.Chinese()),
        (nameof(AccountState.Closed), AccountState.Closed.Chinese()),
    ];

    /// <summary>The word on the screen.</summary>
    public static string Chinese(this AccountState state) => state switch
    {
        AccountState.Active => "正常",
        AccountState.FirstPassword => "待首次改密",
        AccountState.Locked => "已锁定",
        AccountState.Closed => "已停用",
        AccountState.None => "无账号",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    /// <summary>The state of an account at an instant.</summary>
    public static AccountState Of(Data.People.Account? account, DateTimeOffset now) => account switch
    {
        null => AccountState.None,
        { IsActive: false } => AccountState.Closed,
        { LockoutEnd: { } until } when until > now => AccountState.Locked,
        { MustChangePassword: true } => AccountState.FirstPassword,
        _ => AccountState.Active,
    };
}
