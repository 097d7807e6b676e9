namespace ApprovalOffice.Data.Catalogue.Checks;

/// <summary>Gathers what the checks find.</summary>
internal sealed class FaultList
{
    private readonly List<CatalogueFault> _faults = [];
    private readonly List<CatalogueFault> _remarks = [];

    public IReadOnlyList<CatalogueFault> Faults => _faults;

    public IReadOnlyList<CatalogueFault> Remarks => _remarks;

    public void Add(string file, string entry, string fault) => _faults.Add(new CatalogueFault(file, entry, fault));

    public void Remark(string file, string entry, string fault) => _remarks.Add(new CatalogueFault(file, entry, fault));

    /// <summary>A reference from an entry to another must lead somewhere.</summary>
    public void Refer(bool found, string file, string entry, string field, string target)
    {
        if (!found)
        {
            Add(file, entry, $"{field} 引用了不存在的 {target}");
        }
    }

    /// <summary>The codes of a list, each of which may stand once.</summary>
    public HashSet<string> Distinct<T>(string file, string list, IEnumerable<T> entries, Func<T, string> code)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (string one in entries.Select(code).Where(c => !seen.Add(c)))
        {
            Add(file, one, $"{list} 中代码重复");
        }

        return seen;
    }
}
