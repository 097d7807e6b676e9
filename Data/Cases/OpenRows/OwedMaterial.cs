namespace ApprovalOffice.Data.Cases.OpenRows;

/// <summary>容缺: a secondary material that is owed until a day; not supplied in time, it blocks the decision and shows.</summary>
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

    /// <summary>The day it came; null while owed.</summary>
    public DateOnly? SuppliedOn { get; private set; }

    /// <summary>Whether it is still owed.</summary>
    public bool IsOpen => SuppliedOn is null;

    internal static OwedMaterial Owe(Guid id, Guid caseId, string code, string name, DateOnly dueOn) =>
        new() { Id = id, CaseId = caseId, MaterialCode = code, MaterialName = name, DueOn = dueOn };

    internal void Supply(DateOnly on) => SuppliedOn = on;
}
