namespace ApprovalOffice.Data.Catalogue;

/// <summary>The catalogue cannot be used as it stands; nothing of it is taken over.</summary>
public sealed class CatalogueBroken : Exception
{
    /// <summary>One fault.</summary>
    public CatalogueBroken(string file, string entry, string fault, Exception? cause = null)
        : this([new CatalogueFault(file, entry, fault)], cause)
    {
    }

    /// <summary>All faults that were found, at least one.</summary>
    public CatalogueBroken(IReadOnlyList<CatalogueFault> faults, Exception? cause = null)
        : base(MessageOf(faults), cause) => Faults = faults;

    /// <summary>The faults.</summary>
    public IReadOnlyList<CatalogueFault> Faults { get; }

    /// <summary>File of the first fault.</summary>
    public string File => Faults[0].File;

    /// <summary>Entry of the first fault.</summary>
    public string Entry => Faults[0].Entry;

    /// <summary>The first fault, in Chinese.</summary>
    public string Fault => Faults[0].Fault;

    private static string MessageOf(IReadOnlyList<CatalogueFault> faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        string more = faults.Count > 1 ? $"（另有 {faults.Count - 1} 处）" : string.Empty;
        return $"审批目录不可用：{faults[0]}{more}";
    }
}
