namespace ApprovalOffice.Data.Cases.OpenRows;

/// <summary>
/// 容缺: a secondary material that is owed until a day. It is handed in, then looked at; what is not in order goes back and is owed
/// again. Not handed in in time, or not looked at, it blocks the grant and shows.
/// </summary>
public sealed class OwedMaterial
{
    private OwedMaterial()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>The material in the catalogue.</summary>
    public string MaterialCode { get; private set; } = "";

    /// <summary>Its name.</summary>
    public string MaterialName { get; private set; } = "";

    /// <summary>Last day to supply it (local date).</summary>
    public DateOnly DueOn { get; private set; }

    /// <summary>The day it was handed in (local date); null while nothing is there, and again when it went back.</summary>
    public DateOnly? SuppliedOn { get; private set; }

    /// <summary>The day it was found in order (local date); null until then.</summary>
    public DateOnly? CheckedOn { get; private set; }

    /// <summary>Why what was handed in went back; null unless it did.</summary>
    public string? ReturnReason { get; private set; }

    /// <summary>Whether the debt still stands: not handed in, or not yet found in order.</summary>
    public bool IsOpen => CheckedOn is null;

    /// <summary>Whether something was handed in that nobody has looked at.</summary>
    public bool AwaitsVerdict => SuppliedOn is not null && CheckedOn is null;

    /// <summary>Whether the day has passed and nothing is there.</summary>
    /// <param name="today">The local date.</param>
    public bool IsOverdue(DateOnly today) => IsOpen && SuppliedOn is null && DueOn < today;

    internal static OwedMaterial Owe(Guid id, Guid caseId, string code, string name, DateOnly dueOn) =>
        new() { Id = id, CaseId = caseId, MaterialCode = code, MaterialName = name, DueOn = dueOn };

    internal void Supply(DateOnly on) => (SuppliedOn, ReturnReason) = (on, null);

    internal void Accept(DateOnly on) => CheckedOn = on;

    internal void Return(string reason) => (SuppliedOn, ReturnReason) = (null, reason);
}
