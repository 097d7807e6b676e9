using ApprovalOffice.Data.Catalogue.Conditions;
using ApprovalOffice.Data.Clock;

namespace ApprovalOffice.Data.Catalogue.Themes;

/// <summary>主题式审批流程: stages with their matters, selected by the classification.</summary>
public sealed record ThemeFlow
{
    /// <summary>Code.</summary>
    public required string Code { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>审批流程类型.</summary>
    public required string NationalFlowType { get; init; }

    /// <summary>主题式 or 情景式.</summary>
    public required string FlowStyle { get; init; }

    /// <summary>What it is for.</summary>
    public required string Description { get; init; }

    /// <summary>When it is selected.</summary>
    public required Condition SelectionRule { get; init; }

    /// <summary>The same in words.</summary>
    public required string SelectionText { get; init; }

    /// <summary>The same without the signs of sets, as it is shown to people.</summary>
    public string SelectionWords => SelectionText.Replace("∈{", "为", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal).Replace(" 且 ", "，", StringComparison.Ordinal);

    /// <summary>Working days by stage; null where the stage does not apply.</summary>
    public required IReadOnlyDictionary<string, int?> StageLimits { get; init; }

    /// <summary>Their sum.</summary>
    public required int TotalDays { get; init; }

    /// <summary>Unit.</summary>
    public required DayUnit Unit { get; init; }

    /// <summary>Stages.</summary>
    public required IReadOnlyList<ThemeStage> Stages { get; init; }

    /// <summary>Promised working days of matters, where other than the matter's.</summary>
    public required IReadOnlyDictionary<string, int> PromisedOverrides { get; init; }

    /// <summary>Materials beside those of the matters.</summary>
    public IReadOnlyList<string> ExtraMaterials { get; init; } = [];

    /// <summary>Reform measures.</summary>
    public required IReadOnlyList<ThemeMeasure> Measures { get; init; }

    /// <summary>All matters with their stage, in order.</summary>
    public IEnumerable<ThemeMatter> AllMatters => Stages.SelectMany(stage => stage.Matters);

    /// <summary>Whether the theme lists the matter at all.</summary>
    public bool Lists(string matterCode) => AllMatters.Any(m => m.Code == matterCode);
}
