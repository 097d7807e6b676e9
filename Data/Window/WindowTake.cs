using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Window;

/// <summary>
/// 取件: an application that waits at the window is in the hands of one clerk, so that two do not open the same one. It orders the desk and
/// takes nobody's powers away: it lapses by itself when it is not finished, and no step that the law asks for waits for it.
/// </summary>
public sealed class WindowTake
{
    /// <summary>What may be said when an application is put back.</summary>
    public static readonly TextLimit ReasonLimit = new("放回原因", 200, Required: false);

    /// <summary>What may be said to the colleague who goes on.</summary>
    public static readonly TextLimit NoteLimit = new("交接说明", 200, Required: false);

    private WindowTake()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The stage application, or the case that was applied for by itself.</summary>
    public Guid IntakeId { get; private set; }

    /// <summary>The region of the window.</summary>
    public RegionCode RegionCode { get; private set; }

    /// <summary>In whose hands it is, or was at the end.</summary>
    public Guid ClerkId { get; private set; }

    /// <summary>Their name then.</summary>
    public string ClerkName { get; private set; } = "";

    /// <summary>When it was taken from the pile (UTC); it stays when a colleague goes on with it.</summary>
    public DateTime TakenAt { get; private set; }

    /// <summary>Since when the holder has it (UTC).</summary>
    public DateTime HeldSince { get; private set; }

    /// <summary>Until when it counts (UTC); from then on nobody has it, whatever the row says.</summary>
    public DateTime LapsesAt { get; private set; }

    /// <summary>Who handed it to the holder; null when the holder took it.</summary>
    public string? HandedOverBy { get; private set; }

    /// <summary>What they said.</summary>
    public string? HandOverNote { get; private set; }

    /// <summary>When it ended (UTC); null while it is open.</summary>
    public DateTime? EndedAt { get; private set; }

    /// <summary>How it ended.</summary>
    public WindowTakeEnd? End { get; private set; }

    /// <summary>Why it was put back.</summary>
    public string? EndReason { get; private set; }

    /// <summary>Concurrency token.</summary>
    public int Version { get; private set; }

    /// <summary>A clerk takes an application that nobody has taken.</summary>
    /// <param name="intakeId">The stage application, or the case by itself.</param>
    /// <param name="region">The region of the window.</param>
    /// <param name="holder">The clerk.</param>
    /// <param name="now">The moment (UTC).</param>
    /// <param name="life">How long it counts without being finished.</param>
    public static WindowTake Take(Guid intakeId, RegionCode region, TakeHolder holder, DateTime now, TimeSpan life) => new()
    {
        Id = Guid.CreateVersion7(new DateTimeOffset(now, TimeSpan.Zero)),
        IntakeId = intakeId,
        RegionCode = region,
        ClerkId = holder.PersonId,
        ClerkName = holder.Name,
        TakenAt = now,
        HeldSince = now,
        LapsesAt = now + life,
        Version = 1,
    };

    /// <summary>Whether somebody has it at that moment.</summary>
    public bool IsHeldAt(DateTime now) => EndedAt is null && now < LapsesAt;

    /// <summary>Whether this person has it at that moment.</summary>
    public bool IsHeldBy(Guid personId, DateTime now) => IsHeldAt(now) && ClerkId == personId;

    /// <summary>Whether the holder, who is at work on it, should have more time: half of it is over.</summary>
    public bool IsHalfOver(DateTime now, TimeSpan life) => LapsesAt - now < life / 2;

    /// <summary>Takes it again: the holder has the whole time anew; what has lapsed goes to whoever takes it, from the pile.</summary>
    /// <exception cref="RuleBroken">TAKE-001 while another clerk has it, TAKE-003 when it has ended.</exception>
    public void TakeAgain(TakeHolder holder, DateTime now, TimeSpan life)
    {
        WindowTakeRules.NotHeld.Require(EndedAt is null);
        WindowTakeRules.HeldByOther.Require(!IsHeldAt(now) || ClerkId == holder.PersonId, detail: ClerkName);
        if (!IsHeldAt(now))
        {
            // It had gone back to the pile, also for whoever had it.
            TakenAt = now;
            Give(holder, now, null, null);
        }

        Prolong(now, life);
    }

    /// <summary>接手: a colleague goes on with it, having said so.</summary>
    /// <exception cref="RuleBroken">TAKE-003 when it has ended.</exception>
    public void TakeOver(TakeHolder holder, DateTime now, TimeSpan life)
    {
        WindowTakeRules.NotHeld.Require(EndedAt is null);
        Give(holder, now, null, null);
        Prolong(now, life);
    }

    /// <summary>交接: the holder hands it to a colleague.</summary>
    /// <param name="by">Who hands it over.</param>
    /// <param name="to">Who goes on.</param>
    /// <param name="note">What the colleague should know.</param>
    /// <param name="now">The moment (UTC).</param>
    /// <param name="life">How long it counts without being finished.</param>
    /// <exception cref="RuleBroken">TAKE-003 when it is not in those hands, TAKE-004 to oneself, VAL-008 for the note.</exception>
    public void HandOver(TakeHolder by, TakeHolder to, string? note, DateTime now, TimeSpan life)
    {
        WindowTakeRules.NotHeld.Require(IsHeldBy(by.PersonId, now));
        WindowTakeRules.SameWindow.Require(to.PersonId != by.PersonId, "ColleagueId", "不能交接给本人");
        Give(to, now, by.Name, OfficeText.CleanOptional(note, NoteLimit, "Note"));
        Prolong(now, life);
    }

    /// <summary>放回: the holder puts it back on the pile.</summary>
    /// <exception cref="RuleBroken">TAKE-003 when it is not in those hands, VAL-008 for the reason.</exception>
    public void PutBack(Guid personId, string? reason, DateTime now)
    {
        WindowTakeRules.NotHeld.Require(IsHeldBy(personId, now));
        EndReason = OfficeText.CleanOptional(reason, ReasonLimit, "Reason");
        Finish(WindowTakeEnd.PutBack, now);
    }

    /// <summary>The application has left the window.</summary>
    public void Finish(DateTime now) => Finish(WindowTakeEnd.Finished, now);

    private void Finish(WindowTakeEnd end, DateTime now)
    {
        (End, EndedAt) = (end, now);
        Version++;
    }

    private void Give(TakeHolder holder, DateTime now, string? by, string? note)
    {
        (ClerkId, ClerkName, HeldSince, HandedOverBy, HandOverNote) = (holder.PersonId, holder.Name, now, by, note);
    }

    private void Prolong(DateTime now, TimeSpan life)
    {
        LapsesAt = now + life;
        Version++;
    }
}
