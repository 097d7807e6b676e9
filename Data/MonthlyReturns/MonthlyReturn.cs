using ApprovalOffice.Data.Measures;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.MonthlyReturns;

/// <summary>
/// 月报: a region's return for a statistical month. Its figures are taken once, as of an instant; what people add stands in
/// <see cref="MonthlyEntry"/>. Locked, it holds everything it said as one text with a digest and never changes: what happens to the cases
/// later is the next month's, and a correction 更正 is a revision of its own.
/// </summary>
public sealed class MonthlyReturn
{
    /// <summary>Longest number in characters.</summary>
    public const int MaxNumber = 60;

    /// <summary>Why it is sent back or corrected.</summary>
    public static readonly TextLimit ReasonLimit = new("理由", 1000, Multiline: true);

    private const int FewestWords = 5;

    private MonthlyReturn()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The region that reports.</summary>
    public RegionCode RegionCode { get; private set; }

    /// <summary>The first day of the calendar month whose name it bears.</summary>
    public DateOnly Month { get; private set; }

    /// <summary>1, and one more with each correction.</summary>
    public int Revision { get; private set; }

    /// <summary>Why it is corrected; null for the first.</summary>
    public string? Reason { get; private set; }

    /// <summary>First day of the statistical month.</summary>
    public DateOnly From { get; private set; }

    /// <summary>Last day of the statistical month.</summary>
    public DateOnly To { get; private set; }

    /// <summary>Where it stands.</summary>
    public ReturnState State { get; private set; }

    /// <summary>As of which instant the figures are (UTC): only what was recorded until then counts.</summary>
    public DateTime FiguresAt { get; private set; }

    /// <summary>The figures (<see cref="ReturnFigures"/>), as JSON.</summary>
    [NotAudited("derived from the events; its digest is in the trail")]
    public string Figures { get; private set; } = "";

    /// <summary>SHA-256 of the figures, lower-case hex.</summary>
    public string FiguresDigest { get; private set; } = "";

    /// <summary>Who hands it in; null until then.</summary>
    public Guid? SubmittedBy { get; private set; }

    /// <summary>Their name.</summary>
    public string? SubmittedByName { get; private set; }

    /// <summary>When (UTC).</summary>
    public DateTime? SubmittedAt { get; private set; }

    /// <summary>Why it was last sent back; null when it was not, or was approved after it.</summary>
    public string? ReturnedReason { get; private set; }

    /// <summary>Who sent it back.</summary>
    public string? ReturnedByName { get; private set; }

    /// <summary>When (UTC).</summary>
    public DateTime? ReturnedAt { get; private set; }

    /// <summary>Who approved it; null until then.</summary>
    public Guid? ApprovedBy { get; private set; }

    /// <summary>Their name.</summary>
    public string? ApprovedByName { get; private set; }

    /// <summary>When it was locked (UTC).</summary>
    public DateTime? LockedAt { get; private set; }

    /// <summary>发文字号; null until it is locked.</summary>
    public string? Number { get; private set; }

    /// <summary>All that it says (<see cref="ReturnContent"/>), as JSON; null until it is locked.</summary>
    [NotAudited("what it says is in the trail entry by entry; its digest is")]
    public string? Content { get; private set; }

    /// <summary>SHA-256 of the content, lower-case hex.</summary>
    public string? Digest { get; private set; }

    /// <summary>Concurrency token.</summary>
    public int Version { get; private set; }

    /// <summary>The days it is about.</summary>
    public StatisticalPeriod Period => new(From, To);

    /// <summary>Begins the return of a month that is over. Throws <see cref="RuleBroken"/> MRET-001 for one that is not.</summary>
    public static MonthlyReturn Begin(RegionCode region, DateOnly month, StatisticalPeriod period, string figures, DateTime figuresAt, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(clock);
        MonthlyReturnRules.MonthNotOver.Require(period.End <= clock.GetUtcNow().UtcDateTime, nameof(Month), ReturnNames.Of(month));
        MonthlyReturn begun = new()
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()),
            RegionCode = region,
            Month = new DateOnly(month.Year, month.Month, 1),
            Revision = 1,
            From = period.From,
            To = period.To,
            Version = 1,
        };
        begun.Hold(figures, figuresAt);
        return begun;
    }

    /// <summary>Begins a correction 更正 of this one, which stays as it is. The caller makes sure that it is the newest.</summary>
    public MonthlyReturn Correct(string? reason, string figures, DateTime figuresAt, TimeProvider clock)
    {
        MonthlyReturnRules.NotLocked.Require(State == ReturnState.Locked);
        MonthlyReturn next = Begin(RegionCode, Month, Period, figures, figuresAt, clock);
        next.Reason = Words(reason, nameof(Reason));
        next.Revision = Revision + 1;
        return next;
    }

    /// <summary>Takes the figures anew 重新取数.</summary>
    public void TakeFigures(string figures, DateTime figuresAt)
    {
        RequireFilling();
        Hold(figures, figuresAt);
        Version++;
    }

    /// <summary>Refuses unless it is being filled in.</summary>
    public void RequireFilling() => MonthlyReturnRules.NotFilling.Require(State == ReturnState.Filling);

    /// <summary>Hands it in 提交; the checks have been asked.</summary>
    public void Submit((Guid Id, string Name) by, DateTime at)
    {
        RequireFilling();
        (SubmittedBy, SubmittedByName) = by;
        SubmittedAt = at;
        State = ReturnState.Submitted;
        Version++;
    }

    /// <summary>Sends it back 退回 with the reason; the marks stand at the entries.</summary>
    public void SendBack(string? reason, (Guid Id, string Name) by, DateTime at)
    {
        RequireOtherPerson(by.Id);
        ReturnedReason = Words(reason, nameof(Reason));
        ReturnedByName = by.Name;
        ReturnedAt = at;
        State = ReturnState.Filling;
        Version++;
    }

    /// <summary>Approves and locks it 审核锁定.</summary>
    /// <param name="number">Its number, allocated in the same transaction.</param>
    /// <param name="content">All that it says, as JSON.</param>
    /// <param name="by">Who approves.</param>
    /// <param name="at">When (UTC).</param>
    public void Lock(string number, string content, (Guid Id, string Name) by, DateTime at)
    {
        RequireOtherPerson(by.Id);
        (ApprovedBy, ApprovedByName) = by;
        (LockedAt, Number, Content, Digest) = (at, number, content, ReturnDigest.Of(content));
        ReturnedReason = null;
        State = ReturnState.Locked;
        Version++;
    }

    /// <summary>Refuses unless it waits for approval and the person is not the one who handed it in.</summary>
    public void RequireOtherPerson(Guid person)
    {
        MonthlyReturnRules.NotSubmitted.Require(State == ReturnState.Submitted);
        MonthlyReturnRules.OwnReturn.Require(person != SubmittedBy);
    }

    private static string Words(string? reason, string field)
    {
        string clean = OfficeText.Clean(reason, ReasonLimit with { Required = false }, field);
        MonthlyReturnRules.ReasonMissing.Require(clean.Length >= FewestWords, field);
        return clean;
    }

    private void Hold(string figures, DateTime figuresAt) => (Figures, FiguresDigest, FiguresAt) = (figures, ReturnDigest.Of(figures), figuresAt);
}
