namespace ApprovalOffice.Data.Experts;

/// <summary>专业: what experts are experts of; no name is a part of another, for an expert's are kept in one text.</summary>
public static class ExpertSpecialities
{
    /// <summary>Stands between the specialities of an expert.</summary>
    public const char Separator = '、';

    /// <summary>All of them, in the order in which they are offered.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        "城乡规划", "建筑设计", "结构工程", "岩土勘察", "给水排水", "暖通空调", "建筑电气", "消防工程", "人防工程", "防雷技术", "节能评估", "绿色建筑", "环境影响", "水土保持", "防洪水利",
        "道路交通", "园林绿化", "文物保护", "工程造价", "地质灾害",
    ];

    /// <summary>The specialities of a text, in the order in which they are offered; what is none is left out.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        HashSet<string> said = [.. text.Split([Separator, ',', '，', ';', '；', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
        return [.. All.Where(said.Contains)];
    }
}
