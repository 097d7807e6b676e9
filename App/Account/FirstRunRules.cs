using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.App.Account;

/// <summary>The rules of making the first administrators.</summary>
public static class FirstRunRules
{
    /// <summary>The code is not the one on the console, or is used up.</summary>
    public static readonly Rule WrongCode = new("INIT-001", "一次性口令不正确或已失效，请查看服务器控制台；输错五次后须重新启动系统");

    /// <summary>All three are made at once.</summary>
    public static readonly Rule Incomplete = new("INIT-002", "请填写三名管理员的姓名、用户名和密码");

    /// <summary>三员分立.</summary>
    public static readonly Rule SamePerson = new("INIT-003", "三员须由三个人分别担任");

    /// <summary>There are accounts already.</summary>
    public static readonly Rule NotEmpty = new("INIT-004", "系统已有账号，不能再次初始化");

    /// <summary>What the account's rules object to.</summary>
    public static readonly Rule Account = new("INIT-005", "账号不符合要求");
}
