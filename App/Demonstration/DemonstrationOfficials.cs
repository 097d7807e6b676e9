using ApprovalOffice.Data.Cases.Review;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.App.Demonstration;

/// <summary>
/// One who reviews and one who signs at every organ that handles matters and has nobody of its own in <see cref="DemonstrationPeople"/>,
/// so that matters of several departments can be carried on at once. Account names: the department's code in small letters,
/// «-reviewer» or «-approver», and for a district its word, e.g. <c>zj-reviewer</c>, <c>rf-approver-chengdong</c>.
/// </summary>
internal static class DemonstrationOfficials
{
    private static readonly string[] Surnames = ["赵", "钱", "孙", "李", "王", "冯", "褚", "卫", "蒋", "韩", "杨", "朱", "许", "吕", "施", "张", "孔", "曹", "严", "华", "金", "魏", "陶", "谢", "邹", "喻", "潘", "葛", "范", "彭", "鲁", "韦", "马", "苗", "凤", "方", "俞"];

    private static readonly string[] Given = ["文博", "静雅", "志远", "晓燕", "建国", "若兰", "明轩", "书瑶", "子涵", "立群", "春晖", "思敏", "国强", "雨桐", "海涛", "佳慧", "永康", "梦洁", "瑞霖", "秋月", "承业", "慧敏", "宏伟", "婉清", "天佑", "云舒", "德胜", "雪梅", "景辉"];

    /// <summary>The officials for these organs.</summary>
    public static IEnumerable<DemonstrationPerson> For(IEnumerable<Organ> organs)
    {
        HashSet<(string?, RegionCode?)> staffed = [.. DemonstrationPeople.All.Where(p => p.Role is Role.Reviewer).Select(p => (p.Department, p.District))];
        int number = 0;
        foreach (Organ organ in organs.OrderBy(o => o.RegionCode.Value, StringComparer.Ordinal).ThenBy(o => o.Sort))
        {
            DemonstrationDistrict? district = DemonstrationDistrict.All.FirstOrDefault(d => d.Code == organ.RegionCode.Value);
            RegionCode? region = district is null ? null : organ.RegionCode;
            if (organ.DepartmentCode is "GGB" or "ZWZX" || staffed.Contains((organ.DepartmentCode, region)))
            {
                continue;
            }

            string code = organ.DepartmentCode.ToLowerInvariant();
            string tail = district is null ? "" : $"-{district.Word}";
            yield return new DemonstrationPerson($"{code}-reviewer{tail}", Name(number++), Role.Reviewer, organ.DepartmentCode, 0, null, region);
            yield return new DemonstrationPerson($"{code}-approver{tail}", Name(number++), Role.Approver, organ.DepartmentCode, 1, null, region) { SigningLevel = SigningStepTitle.Head };
        }
    }

    // Two lists whose lengths share no factor: a thousand different names before one comes again.
    private static string Name(int number) => Surnames[number % Surnames.Length] + Given[number % Given.Length];
}
