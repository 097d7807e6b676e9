using ApprovalOffice.Data.Joint;

namespace ApprovalOffice.Data.Meetings;

/// <summary>A condition as it is written.</summary>
/// <param name="What">What is demanded: 后退道路红线, 消防车道宽度.</param>
/// <param name="Measure">The figure; may be empty.</param>
/// <param name="Unit">Its unit; may be empty where the topic has one.</param>
/// <param name="Place">Where; may be empty.</param>
/// <param name="Clause">Standard and clause; may be empty.</param>
/// <param name="Topic">What it is about, by which it is compared with others.</param>
/// <param name="Relation">How what is built must stand to the figure; null where nothing was said.</param>
public sealed record ConditionParticulars(
    string What, string Measure, string Unit, string Place, string Clause, ConditionTopic Topic = ConditionTopic.Other, ConditionRelation? Relation = null);
