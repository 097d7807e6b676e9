namespace ApprovalOffice.Data.Catalogue;

/// <summary>
/// The eight dimensions by which a project is classified and its themed flow selected; values are the codes of
/// projectTypes.json.
/// </summary>
public sealed record ProjectDimensions
{
    /// <summary>Longest code in characters.</summary>
    public const int MaxCode = 20;

    /// <summary>投资类别: GOV, SOC_APPROVE, SOC_FILE.</summary>
    public required string InvestCategory { get; init; }

    /// <summary>项目类型.</summary>
    public required string ProjectType { get; init; }

    /// <summary>规模大小: S, M, L.</summary>
    public required string Scale { get; init; }

    /// <summary>复杂程度: SIMPLE, GENERAL, COMPLEX.</summary>
    public required string Complexity { get; init; }

    /// <summary>风险等级: LOW, MEDIUM, HIGH.</summary>
    public required string Risk { get; init; }

    /// <summary>区域位置: REGIONAL, GENERAL, SENSITIVE.</summary>
    public required string Location { get; init; }

    /// <summary>土地获取方式.</summary>
    public required string LandMode { get; init; }

    /// <summary>建设性质: NEW, EXPAND, REBUILD, RELOCATE.</summary>
    public required string Nature { get; init; }

    /// <summary>The code of a dimension by its key in projectTypes.json; null for an unknown key.</summary>
    public string? this[string key] => key switch
    {
        "investCategory" => InvestCategory,
        "projectType" => ProjectType,
        "scale" => Scale,
        "complexity" => Complexity,
        "risk" => Risk,
        "location" => Location,
        "landMode" => LandMode,
        "nature" => Nature,
        _ => null,
    };

    /// <summary>The codes by key, in the order of projectTypes.json.</summary>
    public IEnumerable<KeyValuePair<string, string>> Codes() =>
        Keys.Select(key => KeyValuePair.Create(key, this[key]!));

    /// <summary>The keys in the order of projectTypes.json.</summary>
    public static IReadOnlyList<string> Keys { get; } =
        ["investCategory", "projectType", "scale", "complexity", "risk", "location", "landMode", "nature"];

    /// <summary>Makes dimensions from codes by key; a missing key throws <see cref="KeyNotFoundException"/>.</summary>
    public static ProjectDimensions FromCodes(IReadOnlyDictionary<string, string> codes) => new()
    {
        InvestCategory = codes["investCategory"],
        ProjectType = codes["projectType"],
        Scale = codes["scale"],
        Complexity = codes["complexity"],
        Risk = codes["risk"],
        Location = codes["location"],
        LandMode = codes["landMode"],
        Nature = codes["nature"],
    };
}
