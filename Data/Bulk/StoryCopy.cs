using System.Buffers.Binary;
using ApprovalOffice.Data.Clock;

namespace ApprovalOffice.Data.Bulk;

/// <summary>A story told again of another project, from another day: the same rows with keys, numbers and dates of their own.</summary>
public sealed class StoryCopy
{
    private readonly DateOnly[] days;
    private readonly ulong seed;
    private readonly long later;
    private Reckoning?[]? reckoned;

    /// <summary>Tells a story again.</summary>
    /// <param name="template">The story.</param>
    /// <param name="identity">Of whom.</param>
    /// <param name="seed">Draws its keys; two copies never have the same one.</param>
    /// <param name="firstDay">Its first day, a working day.</param>
    /// <param name="later">How much later in the day than the story each of its steps happens; within the same day.</param>
    public StoryCopy(StoryTemplate template, StoryIdentity identity, long seed, DateOnly firstDay, TimeSpan later)
    {
        ArgumentNullException.ThrowIfNull(template);
        (Template, Identity, this.seed, this.later) = (template, identity, Mix((ulong)seed), later.Ticks);
        days = [.. template.Days.Select(day => day.In(template.Calendar, firstDay))];
        LastStep = template.Steps.Count - 1;
        Sequences = new long[template.Numbers.Count];
    }

    /// <summary>The story.</summary>
    public StoryTemplate Template { get; }

    /// <summary>Of whom it is told.</summary>
    public StoryIdentity Identity { get; }

    /// <summary>The last step that has happened; −1 when none has.</summary>
    public int LastStep { get; private set; }

    /// <summary>Its places in the series, given in the order of the time.</summary>
    internal long[] Sequences { get; }

    /// <summary>The keys of the series, in the order of <see cref="Sequences"/>.</summary>
    internal Guid[] Series { get; set; } = [];

    /// <summary>Leaves out what has not happened yet.</summary>
    public void StopAt(DateTime now)
    {
        while (LastStep >= 0 && StepAt(LastStep) > now)
        {
            LastStep--;
        }
    }

    /// <summary>When a step happens, UTC.</summary>
    public DateTime StepAt(int step) => Instant(Template.Steps[step].Day, Template.Steps[step].Ticks);

    internal DateOnly Day(int index) => days[index];

    /// <summary>The instant of a time on a day of the story, UTC.</summary>
    internal DateTime Instant(int day, long ticksOfDay) =>
        // The zone has had no summer time since 1991: eight hours, always.
        new(days[day].DayNumber * TimeSpan.TicksPerDay + ticksOfDay + later - StoryTemplate.Zone.Ticks, DateTimeKind.Utc);

    /// <summary>What the clock of the cases gives for one of the story's moments; reckoned once, though many cells and texts ask for it.</summary>
    internal (DueDates Due, DateOnly? AcceptanceDue, bool Unarranged) At(int moment)
    {
        // Pieces of the trail are made side by side: at worst one is reckoned twice.
        Reckoning?[] known = reckoned ?? Interlocked.CompareExchange(ref reckoned, new Reckoning?[Template.Moments.Count], null) ?? reckoned!;
        Reckoning found = known[moment] ??= new Reckoning(Template.Moments[moment].In(this));
        return found.Of;
    }

    /// <summary>Lets go what was reckoned; it is reckoned anew when it is asked for again.</summary>
    internal void Forget() => reckoned = null;

    internal Guid Key(int token)
    {
        (int day, long ticks) = Template.Keys[token];
        ulong high = Mix(seed + ((ulong)token * 0x9E3779B97F4A7C15)), low = Mix(high ^ seed);
        Span<byte> bytes = stackalloc byte[16];
        long milliseconds = (Instant(day, ticks).Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerMillisecond;
        BinaryPrimitives.WriteUInt64BigEndian(bytes, ((ulong)milliseconds << 16) | 0x7000 | (high & 0x0FFF));
        BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], 0x8000000000000000 | (low & 0x3FFFFFFFFFFFFFFF));
        return new Guid(bytes, bigEndian: true);
    }

    /// <summary>Letters and digits drawn for a code of the story.</summary>
    internal string Code(int token, string alphabet, int length)
    {
        ulong state = Mix(seed ^ ((ulong)token + 1) * 0xD1B54A32D192ED03);
        return string.Create(length, (state, alphabet), static (span, from) =>
        {
            ulong next = from.state;
            for (int i = 0; i < span.Length; i++)
            {
                next = Mix(next);
                span[i] = from.alphabet[(int)(next % (ulong)from.alphabet.Length)];
            }
        });
    }

    // SplitMix64: every value of a counter gives another one of 64 bits.
    private static ulong Mix(ulong value)
    {
        value += 0x9E3779B97F4A7C15;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }

    private sealed record Reckoning((DueDates Due, DateOnly? AcceptanceDue, bool Unarranged) Of);
}
