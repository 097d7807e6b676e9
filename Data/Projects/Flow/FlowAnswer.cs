using ApprovalOffice.Data.Catalogue.Conditions;

namespace ApprovalOffice.Data.Projects.Flow;

/// <summary>An answer on which something in a flow rests.</summary>
/// <param name="Subject">Dimension, fact or attribute.</param>
/// <param name="Key">Its key in projectTypes.json.</param>
/// <param name="Label">Its label.</param>
/// <param name="Value">The answer in words, with its unit.</param>
/// <param name="Given">Whether it was given; otherwise it is the catalogue's default (themes.json, guidance.defaultFacts).</param>
public sealed record FlowAnswer(ConditionSubject Subject, string Key, string Label, string Value, bool Given)
{
    /// <summary>The answer in one phrase, e.g. «土地获取方式：划拨», «占用林地：否（未回答，按缺省）».</summary>
    public override string ToString() => $"{Label}：{Value}{(Given ? "" : "（未回答，按缺省）")}";
}
