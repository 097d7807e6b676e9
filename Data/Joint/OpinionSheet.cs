using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Joint;

/// <summary>
/// 综合意见单: what all departments demand in a stage, gathered by the lead department into one sheet for the applicant, whose answer
/// stands beside each point (rules §4). Once issued its points never change; what is said later goes into the next sheet.
/// </summary>
public sealed class OpinionSheet
{
    /// <summary>Code of sheets in the series of numbers.</summary>
    public const string Code = "ZH-YJ";

    /// <summary>What the lead department writes above the points.</summary>
    public static readonly TextLimit RemarkLimit = new("说明", 500, Required: false, Multiline: true);

    private readonly List<OpinionSheetPoint> points = [];

    private OpinionSheet()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The stage application.</summary>
    public Guid StageApplicationId { get; private set; }

    /// <summary>Round, from 1.</summary>
    public int Round { get; private set; }

    /// <summary>Its number; null for what was issued before sheets were numbered.</summary>
    public string? Number { get; private set; }

    /// <summary>The unguessable code behind its QR code; null where there is no number.</summary>
    public string? VerificationCode { get; private set; }

    /// <summary>The date it bears (local date); null where there is no number.</summary>
    public DateOnly? DatedOn { get; private set; }

    /// <summary>What stands above the points.</summary>
    public string? Remark { get; private set; }

    /// <summary>Last day to answer (local date).</summary>
    public DateOnly DueOn { get; private set; }

    /// <summary>Who issued it.</summary>
    public string IssuedByName { get; private set; } = "";

    /// <summary>When (UTC).</summary>
    public DateTime IssuedAt { get; private set; }

    /// <summary>When the applicant answered (UTC); null until then.</summary>
    public DateTime? AnsweredAt { get; private set; }

    /// <summary>Concurrency token.</summary>
    public int Version { get; private set; }

    /// <summary>The points.</summary>
    public IReadOnlyList<OpinionSheetPoint> Points => points;

    /// <summary>Whether the applicant still has to answer.</summary>
    public bool IsOpen => AnsweredAt is null;

    /// <summary>Issues a sheet.</summary>
    /// <param name="id">Its key.</param>
    /// <param name="stageApplicationId">The stage application.</param>
    /// <param name="round">Its round.</param>
    /// <param name="said">What is demanded.</param>
    /// <param name="remark">What stands above.</param>
    /// <param name="dueOn">Last day to answer, after <paramref name="today"/>.</param>
    /// <param name="today">Today (local date).</param>
    /// <param name="by">Who issues it.</param>
    /// <param name="at">When (UTC).</param>
    /// <exception cref="RuleBroken">JOINT-014 without a point, JOINT-015 for a day that is over.</exception>
    public static OpinionSheet Issue(
        Guid id, Guid stageApplicationId, int round, IReadOnlyList<OpinionSheetPoint> said, string? remark, DateOnly dueOn, DateOnly today, string by, DateTime at)
    {
        JointRules.NothingNew.Require(said.Count > 0);
        JointRules.AnswerDueInPast.Require(dueOn > today, nameof(DueOn));
        OpinionSheet sheet = new()
        {
            Id = id,
            StageApplicationId = stageApplicationId,
            Round = round,
            Remark = OfficeText.CleanOptional(remark, RemarkLimit, nameof(Remark)),
            DueOn = dueOn,
            IssuedByName = by,
            IssuedAt = at,
            Version = 1,
        };
        sheet.points.AddRange(said);
        return sheet;
    }

    /// <summary>Gives it its number, in the transaction that issues it.</summary>
    public void Register(string number, string verificationCode, DateOnly on) => (Number, VerificationCode, DatedOn) = (number, verificationCode, on);

    /// <summary>The applicant's answers, one a point.</summary>
    /// <param name="answers">By the key of the point.</param>
    /// <param name="at">When (UTC).</param>
    /// <exception cref="RuleBroken">JOINT-016 when it was answered, JOINT-017 at the point that has no answer.</exception>
    public void Answer(IReadOnlyDictionary<Guid, string> answers, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(answers);
        JointRules.SheetAnswered.Require(IsOpen);
        foreach (OpinionSheetPoint point in points)
        {
            string? answer = answers.GetValueOrDefault(point.Id);
            JointRules.PointUnanswered.Require(!string.IsNullOrWhiteSpace(answer), OpinionSheetPoint.FieldOf(point.Id));
            point.Reply(OfficeText.Clean(answer, OpinionSheetPoint.AnswerLimit, OpinionSheetPoint.FieldOf(point.Id)));
        }

        AnsweredAt = at;
        Version++;
    }
}
