using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Acceptance;

/// <summary>
/// 联合测绘委托: one commission for a work, whose results are uploaded once and used by all its acceptances (国办发〔2019〕11号 联合测绘;
/// catalogue SX-5-035). Each upload is a version of its own; none is overwritten.
/// </summary>
public sealed class JointSurvey
{
    /// <summary>The surveyor.</summary>
    public static readonly TextLimit SurveyorLimit = OfficeText.Name with { Label = "测绘单位" };

    /// <summary>Its qualification.</summary>
    public static readonly TextLimit QualificationLimit = new("测绘资质", 100);

    private readonly List<SurveyResult> results = [];

    private JointSurvey()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The project.</summary>
    public Guid ProjectId { get; private set; }

    /// <summary>The work.</summary>
    public Guid WorkId { get; private set; }

    /// <summary>测绘单位.</summary>
    public string Surveyor { get; private set; } = "";

    /// <summary>Its 统一社会信用代码.</summary>
    public CreditCode SurveyorCode { get; private set; }

    /// <summary>测绘资质证书等级和编号.</summary>
    public string Qualification { get; private set; } = "";

    /// <summary>The day of the contract (local date).</summary>
    public DateOnly ContractOn { get; private set; }

    /// <summary>What is measured.</summary>
    public SurveyItems Items { get; private set; }

    /// <summary>When it was entered (UTC).</summary>
    public DateTime CreatedAt { get; private set; }

    /// <summary>Concurrency token.</summary>
    public int Version { get; private set; }

    /// <summary>What was uploaded, the first version first.</summary>
    public IReadOnlyList<SurveyResult> Results => results;

    /// <summary>Enters the commission of a work. SURV-002 without contents, SURV-003 with a day to come, VAL-002 with a wrong code.</summary>
    public static JointSurvey Commission(Guid projectId, ProjectWork work, SurveyParticulars particulars, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(clock);
        DateTimeOffset now = clock.GetUtcNow();
        JointSurvey survey = new() { Id = Guid.CreateVersion7(now), ProjectId = projectId, WorkId = work.Id, CreatedAt = now.UtcDateTime };
        survey.Fill(particulars, clock.Today());
        return survey;
    }

    /// <summary>Changes the commission as long as nothing was uploaded. SURV-007 afterwards.</summary>
    public void Change(SurveyParticulars particulars, DateOnly today)
    {
        SurveyRules.HasResults.Require(results.Count == 0);
        Fill(particulars, today);
        Version++;
    }

    /// <summary>
    /// Uploads a version. SURV-003 with a day before the contract or to come, SURV-004 without a file, SURV-005 unless each unit of the
    /// work has its figures, SURV-006 with a measure that cannot be.
    /// </summary>
    /// <param name="work">The work with its units.</param>
    /// <param name="measured">What was measured.</param>
    /// <param name="by">Who uploads it, by name.</param>
    /// <param name="clock">The clock of the office.</param>
    public SurveyResult Upload(ProjectWork work, MeasuredWork measured, string by, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(measured);
        ArgumentNullException.ThrowIfNull(clock);
        SurveyRules.DateWrong.Require(
            measured.SurveyedOn is { } day && day >= ContractOn && day <= clock.Today(), nameof(MeasuredWork.SurveyedOn), "测绘日期不得早于合同日期，也不得晚于今天");
        SurveyRules.FileMissing.Require(measured.Files.Count > 0, nameof(MeasuredWork.Files));
        SurveyResult result = SurveyResult.Of(this, results.Count + 1, work, measured, by, clock);
        results.Add(result);
        Version++;
        return result;
    }

    private void Fill(SurveyParticulars particulars, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(particulars);
        Surveyor = OfficeText.Clean(particulars.Surveyor, SurveyorLimit, nameof(Surveyor));
        SurveyorCode = CreditCode.TryParse(particulars.SurveyorCode, out CreditCode code)
            ? code
            : throw new RuleBroken(ValueRules.CreditCode, nameof(SurveyorCode), CreditCode.ProblemOf(particulars.SurveyorCode));
        Qualification = OfficeText.Clean(particulars.Qualification, QualificationLimit, nameof(Qualification));
        SurveyRules.DateWrong.Require(particulars.ContractOn is { } day && day <= today, nameof(ContractOn), "请填写合同日期，不得晚于今天");
        SurveyRules.ItemsMissing.Require(particulars.Items != SurveyItems.None, nameof(Items));
        (ContractOn, Items) = (particulars.ContractOn.Value, particulars.Items);
    }
}
