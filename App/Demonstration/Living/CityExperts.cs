using ApprovalOffice.App.Features.Experts;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.App.Demonstration.Living;

/// <summary>The pool of experts of the invented city, taken in by its reform office.</summary>
internal static class CityExperts
{
    private static readonly (string Name, string Unit, string Body, string Specialities, string UserName)[] All =
    [
        ("江若溪", "示范市建筑设计研究院", "MA7K2010", "建筑设计、绿色建筑", "expert"),
        ("顾明礼", "示范市建筑设计研究院", "MA7K2010", "结构工程", ""),
        ("宋知微", "示范大学", "40022001", "城乡规划、道路交通", ""),
        ("白景行", "示范市城市规划学会", "50033001", "城乡规划、园林绿化", ""),
        ("汤念慈", "示范市交通工程咨询有限公司", "MA7K2021", "道路交通", ""),
        ("叶长风", "示范省消防协会", "50033002", "消防工程", ""),
        ("孟觉民", "示范市水利勘测设计院", "40022002", "防洪水利、水土保持", ""),
        ("纪云舒", "示范市环境科学研究所", "40022003", "环境影响", ""),
        ("卢观海", "示范省节能监测中心", "40022004", "节能评估、暖通空调、建筑电气", ""),
        ("祁望舒", "示范市地质勘察院", "40022005", "岩土勘察、地质灾害", ""),
    ];

    /// <summary>Takes them in, appointed from a day on for two years.</summary>
    public static async Task AppointAsync(CityOffice office, DateOnly from)
    {
        int number = 0;
        foreach ((string name, string unit, string body, string specialities, string userName) in All)
        {
            ExpertForm form = new()
            {
                Name = name, UnitName = unit, UnitCode = CreditCode.Compose(body[0] == 'M' ? '9' : '1', body[0] == 'M' ? '1' : '2', RegionCode.Parse("990100"), body).Value,
                Specialities = [.. specialities.Split('、')], Phone = $"0000-83002{++number:00}", UserName = userName,
                From = from.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), To = from.AddYears(2).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            };
            await office.DoAsync<KeepExperts, Guid>("reform", use => use.AppointAsync(form, CancellationToken.None));
        }
    }
}
