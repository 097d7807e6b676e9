namespace ApprovalOffice.Data.Seeding;

/// <summary>
/// The department's part of its 发文机关代字, as the numbering rules of the catalogue use it (示发改…, 示自规…);
/// the region's part comes before it.
/// </summary>
internal static class IssuerWords
{
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["GGB"] = "工改", ["ZWZX"] = "政务", ["XZSP"] = "审批", ["FGW"] = "发改", ["ZRZY"] = "自规", ["ZJ"] = "建",
        ["XFSY"] = "建消", ["ZAJ"] = "质监", ["STHJ"] = "环", ["SW"] = "水", ["RF"] = "人防", ["WW"] = "文物",
        ["LC"] = "林资", ["QX"] = "雷", ["CG"] = "城管", ["YJ"] = "应急", ["DZ"] = "震", ["GA"] = "国安",
        ["JT"] = "交", ["JJ"] = "公交", ["NYNC"] = "农", ["CZ"] = "财", ["SWJ"] = "税", ["DAG"] = "档",
        ["BDC"] = "不动产", ["ZSFW"] = "招", ["ST"] = "图审", ["ZJCS"] = "中介", ["DSH"] = "数", ["XZ"] = "镇",
        ["JD"] = "街", ["KFQ"] = "高新管", ["MH"] = "民航", ["JSGL"] = "军设", ["SHW"] = "社工", ["GS"] = "供水",
        ["PS"] = "排水", ["DL"] = "供电", ["RQ"] = "燃气", ["RL"] = "热力", ["TX"] = "通信", ["GD"] = "广电",
    };

    /// <summary>The word; the code itself for a department the numbering rules do not know.</summary>
    public static string Of(string departmentCode) => Words.GetValueOrDefault(departmentCode, departmentCode);
}
