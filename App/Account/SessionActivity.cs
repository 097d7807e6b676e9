using System.Collections.Concurrent;

namespace ApprovalOffice.App.Account;

/// <summary>
/// When each sign-in was last used, whichever of its tabs it was. The browser reports it (<c>idle.js</c>), at most once
/// a minute; the cookie carries the same limit, so a server that has forgotten errs on the patient side only.
/// </summary>
public sealed class SessionActivity(TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, DateTimeOffset> _lastSeen = new(StringComparer.Ordinal);

    /// <summary>The person did something.</summary>
    public void Touch(string session) => _lastSeen[session] = clock.GetUtcNow();

    /// <summary>How long the person has done nothing; a session not known here begins now.</summary>
    public TimeSpan IdleFor(string session) => clock.GetUtcNow() - _lastSeen.GetOrAdd(session, _ => clock.GetUtcNow());

    /// <summary>The session is over.</summary>
    public void Forget(string session) => _lastSeen.TryRemove(session, out _);
}
