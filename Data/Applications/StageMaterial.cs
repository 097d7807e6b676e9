using ApprovalOffice.Data.Cases.Materials;

namespace ApprovalOffice.Data.Applications;

/// <summary>One line of the one material list of a stage: each material once, whichever of its matters want it.</summary>
public sealed class StageMaterial
{
    private readonly List<StageFile> files = [];

    private StageMaterial()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The stage application.</summary>
    public Guid StageApplicationId { get; private set; }

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

    /// <summary>Working days for which it may be owed 容缺; null when it may not.</summary>
    public int? OwedDays { get; private set; }

    /// <summary>Codes of the materials that are this one too 共用材料, while it waits for them; empty where it stands by itself.</summary>
    public IReadOnlyList<string> TakenFrom { get; private set; } = [];

    /// <summary>Codes of the matters that want it, in the order of the stage.</summary>
    public IReadOnlyList<string> MatterCodes { get; private set; } = [];

    /// <summary>What the applicant said when they called it not applicable; null otherwise.</summary>
    public string? NotApplicableReason { get; private set; }

    /// <summary>All files handed in for it, oldest first.</summary>
    public IReadOnlyList<StageFile> Files => files;

    /// <summary>The files that stand now.</summary>
    public IEnumerable<StageFile> Current => files.Where(f => f.WithdrawnAt is null);

    /// <summary>Whether something stands behind it: a file, an earlier result, the form, or a stated reason why it does not apply.</summary>
    public bool IsSupplied => Supply is MaterialSupply.Form || (Supply is not MaterialSupply.Upload && SuppliedBy is not null) ||
        Current.Any() || NotApplicableReason is not null;

    internal static StageMaterial Require(Guid id, Guid stageApplicationId, MaterialDemand demand, IReadOnlyList<string> matterCodes) => new()
    {
        Id = id,
        StageApplicationId = stageApplicationId,
        MaterialCode = demand.Code,
        Name = demand.Name,
        Sort = demand.Sort,
        Supply = demand.Supply,
        SuppliedBy = demand.SuppliedBy,
        OwedDays = demand.OwedDays,
        TakenFrom = demand.TakenFrom,
        MatterCodes = matterCodes,
    };

    /// <summary>The line as a case asks for it.</summary>
    public MaterialDemand Demand(int sort) => new(MaterialCode, Name, sort, Supply, SuppliedBy, OwedDays);

    internal StageFile Add(Guid id, StoredFile file, Guid? by, DateTime at)
    {
        StageFile handedIn = StageFile.Of(id, Id, file, by, at);
        files.Add(handedIn);
        NotApplicableReason = null;
        return handedIn;
    }

    internal void CallNotApplicable(string? reason) => NotApplicableReason = reason;

    internal void SupplyFrom(string source)
    {
        Supply = MaterialSupply.PriorResult;
        SuppliedBy = source;
    }

    /// <summary>What was handed in for it under another name in an earlier application of the work; it waits for nothing any more.</summary>
    internal void SupplyFromEarlier(string source)
    {
        Supply = MaterialSupply.SameMaterial;
        SuppliedBy = source;
        TakenFrom = [];
    }

    internal void ShareWith(string? names) => SuppliedBy = names;

    /// <summary>Takes over who wants it and what supplies it now; what stands behind it stays. Says whether anything changed.</summary>
    internal bool Restate(MaterialDemand demand, IReadOnlyList<string> matterCodes)
    {
        bool changed = !MatterCodes.SequenceEqual(matterCodes) || Sort != demand.Sort;
        (MatterCodes, Sort) = (matterCodes, demand.Sort);
        bool keeps = Current.Any() || (Supply == MaterialSupply.SameMaterial && demand.Supply == MaterialSupply.SameMaterial)
            || (Supply == demand.Supply && SuppliedBy == demand.SuppliedBy);
        if (keeps)
        {
            return changed;
        }

        (Supply, SuppliedBy, TakenFrom, OwedDays) = (demand.Supply, demand.SuppliedBy, demand.TakenFrom, demand.OwedDays);
        return true;
    }

    /// <summary>Nobody asks for it any more but these. Says whether that is new.</summary>
    internal bool LeaveTo(IReadOnlyList<string> matterCodes)
    {
        bool changed = !MatterCodes.SequenceEqual(matterCodes);
        MatterCodes = matterCodes;
        return changed;
    }
}
