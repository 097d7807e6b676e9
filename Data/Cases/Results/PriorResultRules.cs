using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.Data.Cases.Results;

/// <summary>The rules about results from outside this system.</summary>
public static class PriorResultRules
{
    /// <summary>The number does not look like a number of that type of result (certificates.json, numbering).</summary>
    public static readonly Rule NumberShape = new("RSLT-001", "证照编号不符合该类成果的编号规则");

    /// <summary>One number of a type stands once on a project.</summary>
    public static readonly Rule Twice = new("RSLT-002", "本项目已登记该成果");

    /// <summary>The type is not in the catalogue.</summary>
    public static readonly Rule UnknownType = new("RSLT-003", "请选择成果类型");

    /// <summary>A result is not issued in the future.</summary>
    public static readonly Rule IssuedLater = new("RSLT-004", "核发日期不得晚于今天");

    /// <summary>It was confirmed already, or is not there.</summary>
    public static readonly Rule NotOpen = new("RSLT-005", "该成果已核实，或者已不存在");

    /// <summary>A certificate gives way once, to a later one of its own type.</summary>
    public static readonly Rule NoSuccessor = new("RSLT-006", "该证照已有接替的证照，或者接替的证照不是同一类");
}
