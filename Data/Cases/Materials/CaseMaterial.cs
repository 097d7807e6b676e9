namespace ApprovalOffice.Data.Cases.Materials;

/// <summary>One line of a case's material list: the catalogue's material, where it comes from, its files and the window's verdict.</summary>
public sealed class CaseMaterial
{
    private readonly List<MaterialInstance> instances = [];

    private CaseMaterial()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>The material in the catalogue.</summary>
    public string MaterialCode { get; private set; } = "";

    /// <summary>Its name as published.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Order in the list, from 1.</summary>
    public int Sort { get; private set; }

    /// <summary>Where it comes from.</summary>
    public MaterialSupply Supply { get; private set; }

    /// <summary>What supplies it, in words for the screen; null for an upload.</summary>
    public string? SuppliedBy { get; private set; }

    /// <summary>Whether it may be owed 容缺.</summary>
    public bool MayBeOwed { get; private set; }

    /// <summary>Working days for which it may be owed.</summary>
    public int OwedDays { get; private set; }

    /// <summary>What the applicant said when they called it not applicable; null otherwise.</summary>
    public string? NotApplicableReason { get; private set; }

    /// <summary>The window's verdict.</summary>
    public MaterialVerdict Verdict { get; private set; }

    /// <summary>What has to be corrected, or why it does not apply.</summary>
    public string? VerdictReason { get; private set; }

    /// <summary>When the verdict was given (UTC).</summary>
    public DateTime? VerdictAt { get; private set; }

    /// <summary>All versions that were handed in, oldest first; none is ever overwritten.</summary>
    public IReadOnlyList<MaterialInstance> Instances => instances;

    /// <summary>The files that stand now.</summary>
    public IEnumerable<MaterialInstance> Current => instances.Where(i => i.WithdrawnAt is null);

    /// <summary>Whether something stands behind it: a file, an earlier result, the form, or a stated reason why it does not apply.</summary>
    public bool IsSupplied => Supply is MaterialSupply.Form || (Supply is not MaterialSupply.Upload && SuppliedBy is not null) ||
        Current.Any() || NotApplicableReason is not null;

    /// <summary>Whether a file was added or taken back after a moment.</summary>
    /// <param name="moment">The moment (UTC).</param>
    public bool WasExchangedAfter(DateTime moment) => instances.Exists(i => i.HandedInAt > moment || i.WithdrawnAt > moment);

    /// <summary>Makes the line of a case.</summary>
    public static CaseMaterial Require(Guid id, Guid caseId, MaterialDemand demand) => new()
    {
        Id = id,
        CaseId = caseId,
        MaterialCode = demand.Code,
        Name = demand.Name,
        Sort = demand.Sort,
        Supply = demand.Supply,
        SuppliedBy = demand.SuppliedBy,
        MayBeOwed = demand.OwedDays is not null,
        OwedDays = demand.OwedDays ?? 0,
    };

    internal void Add(MaterialInstance instance)
    {
        instances.Add(instance);
        NotApplicableReason = null;
        LookAgain();
    }

    internal void Remove(Guid instanceId, DateTime at)
    {
        instances.Single(i => i.Id == instanceId).Withdraw(at);
        LookAgain();
    }

    internal void CallNotApplicable(string? reason)
    {
        NotApplicableReason = reason;
        LookAgain();
    }

    internal void SupplyFrom(string source, MaterialSupply supply)
    {
        Supply = supply;
        SuppliedBy = source;
        LookAgain();
    }

    internal void Judge(MaterialVerdict verdict, string? reason, DateTime at)
    {
        Verdict = verdict;
        VerdictReason = reason;
        VerdictAt = at;
    }

    /// <summary>What stands behind the line has changed: an earlier verdict says nothing any more.</summary>
    private void LookAgain()
    {
        Verdict = MaterialVerdict.Pending;
        VerdictReason = null;
        VerdictAt = null;
    }
}
