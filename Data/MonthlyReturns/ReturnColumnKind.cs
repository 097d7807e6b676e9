namespace ApprovalOffice.Data.MonthlyReturns;

/// <summary>Where a cell of a return comes from.</summary>
public enum ReturnColumnKind
{
    /// <summary>From the registry of measures.</summary>
    Figure,

    /// <summary>From the catalogue: a limit, a number of matters.</summary>
    Catalogue,

    /// <summary>压缩率: one minus the days by the limit of the same row.</summary>
    Compression,

    /// <summary>人工填报.</summary>
    Manual,
}
