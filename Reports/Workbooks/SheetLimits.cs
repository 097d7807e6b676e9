namespace ApprovalOffice.Reports.Workbooks;

/// <summary>How much of a workbook is read before it is refused: a file of a few kilobytes can unpack to gigabytes.</summary>
/// <param name="Rows">Highest row number.</param>
/// <param name="Columns">Number of columns; what stands to the right is not read.</param>
/// <param name="UnpackedBytes">Unpacked length of all parts that are read.</param>
public sealed record SheetLimits(int Rows, int Columns, long UnpackedBytes)
{
    /// <summary>What imports of the office need.</summary>
    public static SheetLimits Default { get; } = new(200_001, 100, 1L << 30);
}
