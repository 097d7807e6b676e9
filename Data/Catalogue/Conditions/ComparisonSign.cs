using System.Text.Json.Serialization;

namespace ApprovalOffice.Data.Catalogue.Conditions;

/// <summary>How a comparison compares.</summary>
public enum ComparisonSign
{
    /// <summary>Equal.</summary>
    [JsonStringEnumMemberName("eq")]
    Equal,

    /// <summary>Not equal.</summary>
    [JsonStringEnumMemberName("ne")]
    NotEqual,

    /// <summary>One of several.</summary>
    [JsonStringEnumMemberName("in")]
    In,

    /// <summary>Less.</summary>
    [JsonStringEnumMemberName("lt")]
    Less,

    /// <summary>Less or equal.</summary>
    [JsonStringEnumMemberName("lte")]
    LessOrEqual,

    /// <summary>Greater.</summary>
    [JsonStringEnumMemberName("gt")]
    Greater,

    /// <summary>Greater or equal.</summary>
    [JsonStringEnumMemberName("gte")]
    GreaterOrEqual,
}
