namespace ApprovalOffice.Data.Calendars;

/// <summary>期限计算规则: what the office itself decides about counting; one row, and none where the rules hold as written (rules §3).</summary>
public sealed class ClockSetting
{
    /// <summary>Key of the one row.</summary>
    public const int TheOne = 1;

    private ClockSetting()
    {
    }

    /// <summary>The key, always <see cref="TheOne"/>.</summary>
    public int Id { get; private set; } = TheOne;

    /// <summary>Whether a period of calendar days that ends on a rest day runs to the next working day; not by rule.</summary>
    public bool RestDayProlongs { get; private set; }

    /// <summary>Concurrency token, counted up by each change.</summary>
    public int Version { get; private set; }

    /// <summary>The first time that it is decided.</summary>
    public static ClockSetting Of(bool restDayProlongs) => new() { RestDayProlongs = restDayProlongs };

    /// <summary>Counts otherwise from now on; whoever changes it reckons the open cases anew.</summary>
    public void Change(bool restDayProlongs)
    {
        RestDayProlongs = restDayProlongs;
        Version++;
    }
}
