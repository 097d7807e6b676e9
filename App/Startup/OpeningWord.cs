using System.Text;
using ApprovalOffice.App.Account;
using ApprovalOffice.App.Demonstration;
using ApprovalOffice.Data.People;

namespace ApprovalOffice.App.Startup;

/// <summary>What the console says when the office is open.</summary>
internal sealed class OpeningWord
{
    private readonly Func<string, string> _say;

    private OpeningWord(Func<string, string> say) => _say = say;

    /// <summary>The address only.</summary>
    public static OpeningWord Plain() => new(address => $"系统已启动：{address}");

    /// <summary>The address, and where the first administrators are made.</summary>
    public static OpeningWord ForFirstRun(string code) => new(address =>
        $"""
        系统已启动：{address}
        尚无任何账号。请打开 {address.TrimEnd('/')}{AccountUrls.FirstRun} 设立三员管理员，一次性口令：{code}
        """);

    /// <summary>The address and the invented accounts.</summary>
    public static OpeningWord ForDemonstration() => new(address =>
    {
        StringBuilder text = new();
        text.AppendLine($"系统已启动：{address}");
        text.AppendLine($"演示账号（密码均为 {DemonstrationPeople.Password}）：");
        foreach (DemonstrationPerson person in DemonstrationPeople.City)
        {
            text.AppendLine($"  {person.UserName,-12}{person.Name}　{person.Role.Chinese()}{(person.Post is null ? "" : "（" + person.Post + "）")}");
        }

        text.AppendLine("其他建设单位各有自己的经办人，只看到本单位的项目和申请：");
        foreach (DemonstrationApplicant[] line in DemonstrationApplicant.All.Skip(1).Chunk(4))
        {
            text.AppendLine("  " + string.Join("　", line.Select(applicant => $"{applicant.UserName} {applicant.Short}")));
        }

        text.AppendLine("区县另有窗口人员 clerk、承办人 reviewer 和 reviewer2、科室负责人 head、分管领导 approver、月报填报员 monthly，用户名后加：");
        text.AppendLine("  " + string.Join("　", DemonstrationDistrict.All.Select(district => $"-{district.Word} {district.Name}")) + "（如 clerk-chengdong）");
        text.AppendLine("其他部门各有承办人和审批人，用户名为部门代码加 -reviewer 或 -approver（如 zj-reviewer、rf-approver-chengdong）。");
        text.AppendLine("首次启动时，演示项目的办理过程在后台生成，完成后各列表自动出现。");
        return text.ToString().TrimEnd();
    });

    /// <summary>The text for an address.</summary>
    public string At(string address) => _say(address);
}
