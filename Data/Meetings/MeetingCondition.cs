using System.Globalization;
using ApprovalOffice.Data.Joint;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Meetings;

/// <summary>
/// 会议条件: a condition written while the meeting goes on, a row each, so that two who write at once do not overwrite each other. It binds the case of
/// its item once the item is resolved.
/// </summary>
public sealed class MeetingCondition
{
    /// <summary>What is demanded.</summary>
    public static readonly TextLimit WhatLimit = new("条件", 300, Multiline: true);

    /// <summary>The figure.</summary>
    public static readonly TextLimit MeasureLimit = new("数值", 30, Required: false);

    /// <summary>Its unit.</summary>
    public static readonly TextLimit UnitLimit = new("单位", 20, Required: false);

    /// <summary>Where.</summary>
    public static readonly TextLimit PlaceLimit = new("部位", 100, Required: false);

    /// <summary>Standard and clause.</summary>
    public static readonly TextLimit ClauseLimit = new("依据条款", 200, Required: false);

    private MeetingCondition()
    {
    }

    /// <summary>Key, in the order of writing.</summary>
    public Guid Id { get; private set; }

    /// <summary>The item.</summary>
    public Guid ItemId { get; private set; }

    /// <summary>The case that it will bind; null for an item about a problem.</summary>
    public Guid? CaseId { get; private set; }

    /// <summary>Its place under the item, from 1.</summary>
    public int Position { get; private set; }

    /// <summary>What is demanded.</summary>
    public string What { get; private set; } = "";

    /// <summary>What it is about; by it, the place and the figure it is compared with the other conditions. Null where none of the topics fits.</summary>
    public ConditionTopic? Topic { get; private set; }

    /// <summary>How what is built must stand to the figure; null where nothing was said.</summary>
    public ConditionRelation? Relation { get; private set; }

    /// <summary>The figure; null where there is none, or it is no number.</summary>
    public decimal? Measure { get; private set; }

    /// <summary>Its unit.</summary>
    public string Unit { get; private set; } = "";

    /// <summary>Where.</summary>
    public string Place { get; private set; } = "";

    /// <summary>Standard and clause.</summary>
    public string Clause { get; private set; } = "";

    /// <summary>Who wrote it last.</summary>
    public string WrittenBy { get; private set; } = "";

    /// <summary>When (UTC).</summary>
    public DateTime WrittenAt { get; private set; }

    /// <summary>Concurrency token.</summary>
    public int Version { get; private set; }

    /// <summary>The condition in one sentence: 消防车道宽度 4 米（北侧；GB 55037-2022 第3.4.5条）.</summary>
    public string Sentence
    {
        get
        {
            string figure = Measure is { } measure ? $"{(Relation is { } relation ? $" {relation.Chinese()}" : "")} {measure.ToString("0.##", CultureInfo.InvariantCulture)} {Unit}".TrimEnd() : "";
            string more = string.Join("；", new[] { Place, Clause }.Where(one => one.Length > 0));
            return $"{What}{figure}{(more.Length > 0 ? $"（{more}）" : "")}";
        }
    }

    /// <summary>
    /// As the finding of conflicts compares it: the figure only where it has a relation and stands in the unit of its topic, so that nothing is compared that was not said.
    /// </summary>
    public DepartmentCondition Comparable
    {
        get
        {
            ConditionTopic topic = Topic ?? ConditionTopic.Other;
            bool isMeasured = topic != ConditionTopic.Other && Relation is not null && Measure is not null && IsUnitOf(topic, Unit);
            return new DepartmentCondition
            {
                Topic = topic, Place = Place.Length > 0 ? Place : ConditionTopics.WholeSite, Relation = isMeasured ? Relation : null, Amount = isMeasured ? Measure : null,
                Text = isMeasured ? What : Sentence, Clause = Clause.Length > 0 ? Clause : null,
            };
        }
    }

    /// <summary>Begins one.</summary>
    public static MeetingCondition Of(AgendaItem item, int position, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(clock);
        return new MeetingCondition { Id = Guid.CreateVersion7(clock.GetUtcNow()), ItemId = item.Id, CaseId = item.CaseId, Position = position };
    }

    /// <summary>Writes it. MEET-024 outside of the meeting, MEET-023 once the item is resolved, MEET-025 for a figure that is none.</summary>
    public void Write(JointReviewMeeting meeting, AgendaItem item, ConditionParticulars typed, string by, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(typed);
        RequireOpen(meeting, item);
        What = OfficeText.Clean(typed.What, WhatLimit, nameof(What));
        string figure = OfficeText.Clean(OfficeText.Narrow(typed.Measure), MeasureLimit, nameof(Measure));
        Unit = OfficeText.Clean(typed.Unit, UnitLimit, nameof(Unit));
        decimal measure = 0;
        MeetingRules.MeasureWrong.Require(
            figure.Length == 0 || (decimal.TryParse(figure, NumberStyles.Number, CultureInfo.InvariantCulture, out measure) && Math.Abs(measure) < 1_000_000_000), nameof(Measure));
        MeetingRules.RelationMissing.Require(figure.Length == 0 || typed.Topic == ConditionTopic.Other || typed.Relation is not null, nameof(Relation));
        Measure = figure.Length == 0 ? null : measure;
        (Topic, Relation) = (typed.Topic == ConditionTopic.Other ? null : typed.Topic, figure.Length == 0 ? null : typed.Relation);
        Unit = Unit.Length == 0 && Measure is not null ? typed.Topic.Unit() : Unit;
        Place = OfficeText.Clean(typed.Place, PlaceLimit, nameof(Place));
        Clause = OfficeText.Clean(typed.Clause, ClauseLimit, nameof(Clause));
        (WrittenBy, WrittenAt) = (by, at);
        Version++;
    }

    private static bool IsUnitOf(ConditionTopic topic, string unit) => unit == topic.Unit() || (topic.Unit(), unit) is ("m", "米") or ("㎡", "平方米") or ("%", "％") or ("dB", "分贝");

    /// <summary>Whether conditions of an item may still be written or struck. MEET-024, MEET-023.</summary>
    public static void RequireOpen(JointReviewMeeting meeting, AgendaItem item)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        ArgumentNullException.ThrowIfNull(item);
        MeetingRules.NotInSession.Require(meeting.State == MeetingState.InSession);
        MeetingRules.ItemResolved.Require(item.Resolution is null);
    }
}
