using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.SavedViews;

/// <summary>
/// 视图: what a person asks of a list again and again, under a name: conditions, order and columns as the address says them. Others of the
/// organ may open it where it is shared; only its owner changes it.
/// </summary>
public sealed class SavedView
{
    /// <summary>The most views of one person.</summary>
    public const int Most = 30;

    /// <summary>Length of an address's query.</summary>
    public const int QueryLength = 2000;

    /// <summary>What a name may be.</summary>
    public static readonly TextLimit NameLimit = new("视图名称", 30);

    private SavedView()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>Whose it is.</summary>
    public Guid OwnerId { get; private set; }

    /// <summary>Their name then.</summary>
    public string OwnerName { get; private set; } = "";

    /// <summary>The organ that it is shared with; null when it is not.</summary>
    public Guid? SharedWith { get; private set; }

    /// <summary>What it is called.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The query string of the list's address, from the question mark on.</summary>
    public string Query { get; private set; } = "";

    /// <summary>When it was saved or changed last (UTC).</summary>
    public DateTime ChangedAt { get; private set; }

    /// <summary>Concurrency token.</summary>
    public int Version { get; private set; }

    /// <summary>Saves one.</summary>
    /// <param name="owner">Whose it is, and their name.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="query">The query string.</param>
    /// <param name="known">The views the owner has.</param>
    /// <param name="clock">The clock of the server.</param>
    /// <exception cref="RuleBroken">VIEW-001, VIEW-002, VIEW-004, VAL-008 for the name.</exception>
    public static SavedView Save((Guid Id, string Name) owner, string? name, string query, IReadOnlyCollection<SavedView> known, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(clock);
        SavedViewRules.TooMany.Require(known.Count < Most, nameof(Name));
        SavedView view = new() { Id = Guid.CreateVersion7(clock.GetUtcNow()), OwnerId = owner.Id, OwnerName = owner.Name };
        view.Rename(name, known, clock);
        view.Replace(query, clock);
        view.Version = 1;
        return view;
    }

    /// <summary>Calls it otherwise.</summary>
    /// <exception cref="RuleBroken">VIEW-001, VAL-008.</exception>
    public void Rename(string? name, IReadOnlyCollection<SavedView> known, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(known);
        string clean = OfficeText.Clean(name, NameLimit, nameof(Name));
        SavedViewRules.NameTaken.Require(!known.Any(v => v.Id != Id && string.Equals(v.Name, clean, StringComparison.OrdinalIgnoreCase)), nameof(Name), clean);
        Name = clean;
        Changed(clock);
    }

    /// <summary>Puts other conditions, order and columns in their place.</summary>
    /// <exception cref="RuleBroken">VIEW-004.</exception>
    public void Replace(string query, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(query);
        SavedViewRules.TooLong.Require(query.Length <= QueryLength);
        Query = query;
        Changed(clock);
    }

    /// <summary>Lets the people of an organ open it, or no longer.</summary>
    public void Share(Guid? organ, TimeProvider clock)
    {
        SharedWith = organ;
        Changed(clock);
    }

    private void Changed(TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        ChangedAt = clock.GetUtcNow().UtcDateTime;
        Version++;
    }
}
