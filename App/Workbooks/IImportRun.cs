namespace ApprovalOffice.App.Workbooks;

/// <summary>One workbook being brought in: judged as a whole first; taken over, as a whole, only after its person has agreed.</summary>
public interface IImportRun
{
    /// <summary>What is wrong with these rows; nothing is changed.</summary>
    Task<IReadOnlyList<ImportFault>> JudgeAsync(IReadOnlyList<ImportRow> rows, CancellationToken ct);

    /// <summary>After the last row was judged: what is wrong with them together, each at a row; nothing is changed.</summary>
    Task<IReadOnlyList<ImportFault>> JudgeWholeAsync(CancellationToken ct) => Task.FromResult<IReadOnlyList<ImportFault>>([]);

    /// <summary>Every row was in order: what taking them over would do, in words; nothing is changed.</summary>
    Task<string> PreviewAsync(CancellationToken ct);

    /// <summary>Takes over the rows that were judged last; the transaction is the caller's.</summary>
    Task TakeAsync(IReadOnlyList<ImportRow> rows, CancellationToken ct);

    /// <summary>After the last row: what was done, in words.</summary>
    Task<string> FinishAsync(CancellationToken ct);

    /// <summary>After the commit: lets go of what is kept in memory, and tells the other servers.</summary>
    Task TellAsync();
}
