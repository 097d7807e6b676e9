using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.People.Agents;

/// <summary>
/// 代理: while an official is away, a colleague of the same organ acts in their place, under the colleague's own name. It gives the colleague
/// no permission that their own roles do not give; it lets them handle what is assigned to the absent person and sign on the absent person's
/// step of the chain.
/// </summary>
public sealed class AgentAppointment
{
    /// <summary>The most days of one absence; a longer one is a change of roles.</summary>
    public const int MostDays = 92;

    /// <summary>What the reason may be.</summary>
    public static readonly TextLimit ReasonLimit = new("代理事由", 200);

    private AgentAppointment()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>Who is away.</summary>
    public Guid AbsentId { get; private set; }

    /// <summary>Their name then.</summary>
    public string AbsentName { get; private set; } = "";

    /// <summary>Who acts in their place.</summary>
    public Guid AgentId { get; private set; }

    /// <summary>Their name then.</summary>
    public string AgentName { get; private set; } = "";

    /// <summary>The organ of both.</summary>
    public Guid OrganId { get; private set; }

    /// <summary>First day.</summary>
    public DateOnly From { get; private set; }

    /// <summary>Last day; brought forward when the absent person is back earlier.</summary>
    public DateOnly To { get; private set; }

    /// <summary>Why: leave, a journey, training.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>When it was said (UTC).</summary>
    public DateTime NamedAt { get; private set; }

    /// <summary>When it was taken back before its time (UTC); null when it was not.</summary>
    public DateTime? EndedAt { get; private set; }

    /// <summary>Concurrency token.</summary>
    public int Version { get; private set; }

    /// <summary>The absent person names a colleague.</summary>
    /// <param name="absent">Who is away, with their roles.</param>
    /// <param name="agent">Who acts in their place, with their roles.</param>
    /// <param name="days">The days of the absence.</param>
    /// <param name="reason">Why.</param>
    /// <param name="known">What was said before of either of them and is not over.</param>
    /// <param name="today">Today's date at the office.</param>
    /// <param name="clock">The clock of the server.</param>
    /// <exception cref="RuleBroken">AGENT-001 to AGENT-006, VAL for the reason.</exception>
    public static AgentAppointment Name(
        Person absent, Person agent, Period days, string? reason, IReadOnlyList<AgentAppointment> known, DateOnly today, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(absent);
        ArgumentNullException.ThrowIfNull(agent);
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(clock);
        AgentRules.Oneself.Require(absent.Id != agent.Id, nameof(AgentId));
        AgentRules.Days.Require(days.From >= today && days.To.DayNumber - days.From.DayNumber < MostDays, nameof(To));
        AgentRules.SamePost.Require(absent.OrganId is not null && absent.OrganId == agent.OrganId, nameof(AgentId));
        AgentRules.SamePost.Require(HaveThePost(absent, agent, days.From) && HaveThePost(absent, agent, days.To), nameof(AgentId));
        List<AgentAppointment> beside = [.. known.Where(a => a.From <= days.To && a.To >= days.From)];
        AgentRules.NamedAlready.Require(!beside.Exists(a => a.AbsentId == absent.Id), nameof(From));
        AgentRules.AgentAway.Require(!beside.Exists(a => a.AbsentId == agent.Id), nameof(AgentId), agent.Name);
        AgentRules.ActsForOthers.Require(!beside.Exists(a => a.AgentId == absent.Id), nameof(From));
        return new AgentAppointment
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()),
            AbsentId = absent.Id,
            AbsentName = absent.Name,
            AgentId = agent.Id,
            AgentName = agent.Name,
            OrganId = absent.OrganId!.Value,
            From = days.From,
            To = days.To,
            Reason = OfficeText.Clean(reason, ReasonLimit, nameof(Reason)),
            NamedAt = clock.GetUtcNow().UtcDateTime,
            Version = 1,
        };
    }

    /// <summary>Whether it holds on a day.</summary>
    public bool IsHeldOn(DateOnly day) => EndedAt is null && From <= day && day <= To;

    /// <summary>The absent person is back before the time.</summary>
    /// <exception cref="RuleBroken">AGENT-007 when it is over.</exception>
    public void End(DateOnly today, DateTime at)
    {
        AgentRules.Over.Require(EndedAt is null && To >= today);
        EndedAt = at;
        Version++;
    }

    // What both do for the organ on that day: a reviewer is replaced by a reviewer, who signs by somebody who signs.
    private static bool HaveThePost(Person absent, Person agent, DateOnly day) =>
        new[] { RoleNames.Reviewing, RoleNames.Deciding }.Any(roles => Has(absent, roles, day) && Has(agent, roles, day));

    private static bool Has(Person person, IReadOnlyList<Role> roles, DateOnly day) =>
        person.Assignments.Any(a => roles.Contains(a.Role) && a.OrganId == person.OrganId && a.IsHeldOn(day));
}
