using System.Text.RegularExpressions;
using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.Data.People;

/// <summary>The rules about accounts and those who keep them.</summary>
public static partial class AccountRules
{
    /// <summary>Longest account name in characters.</summary>
    public const int MaxName = 64;

    /// <summary>An account name can be typed on any keyboard.</summary>
    public static readonly Rule Name = new("ACCT-001", "用户名应为 3 至 64 位，由字母、数字和 -._@+ 组成");

    /// <summary>An account name stands once.</summary>
    public static readonly Rule NameTaken = new("ACCT-002", "该用户名已被使用");

    /// <summary>Nobody gives themselves anything, and nobody locks themselves out.</summary>
    public static readonly Rule Oneself = new("ACCT-003", "不得办理本人的账号和岗位，请由另一名安全保密管理员办理");

    /// <summary>三员: the office never loses the last administrator of a kind.</summary>
    public static readonly Rule LastAdministrator = new("ACCT-004", "该管理员目前只有此人可用，请先设立另一名");

    /// <summary>A closed account is opened before anything else is done to it.</summary>
    public static readonly Rule Closed = new("ACCT-005", "账号已停用");

    /// <summary>Only a closed account is opened again.</summary>
    public static readonly Rule NotClosed = new("ACCT-006", "账号未停用");

    /// <summary>Whether the text may be an account's name.</summary>
    public static bool IsName(string? text) => text is not null && NameShape().IsMatch(text);

    [GeneratedRegex(@"^[A-Za-z0-9\-._@+]{3,64}\z", RegexOptions.CultureInvariant)]
    private static partial Regex NameShape();
}
