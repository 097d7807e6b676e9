using System.Text.Json.Serialization;
using ApprovalOffice.Data.Catalogue.Conditions;

namespace ApprovalOffice.Data.Catalogue.Commitments;

/// <summary>Where no promise will do. A file may give the sentence alone, or say beside it by what it is judged.</summary>
[JsonConverter(typeof(CommitmentExclusionConverter))]
public sealed record CommitmentExclusion
{
    /// <summary>The sentence as the letter of the promise says it.</summary>
    public required string Text { get; init; }

    /// <summary>By what it is judged.</summary>
    public ExclusionGround Ground { get; init; } = ExclusionGround.Declaration;

    /// <summary>The condition over the project's answers; given exactly where <see cref="Ground"/> is the project.</summary>
    public Condition? When { get; init; }

    /// <summary>The only matters it concerns; empty for all that know a promise.</summary>
    public IReadOnlyList<string> Matters { get; init; } = [];

    /// <summary>Whether it concerns a matter at all.</summary>
    public bool Concerns(string matterCode) => Matters.Count == 0 || Matters.Contains(matterCode);

    /// <summary>Whether the project's answers meet it for that matter.</summary>
    public bool IsMet(string matterCode, ProjectFacts facts) => Concerns(matterCode) && When?.Holds(facts) == true;

    /// <summary>The sentence as the letter of the promise says it, with how it is judged.</summary>
    public string InLetter => Text + Ground switch
    {
        ExclusionGround.Project => "（已按项目信息核对，不存在）",
        ExclusionGround.Credit => "（已核对本系统的承诺核查记录，不存在；其他失信记录由申请人声明）",
        _ => "（由申请人声明）",
    };

    /// <inheritdoc />
    public override string ToString() => Text;
}
