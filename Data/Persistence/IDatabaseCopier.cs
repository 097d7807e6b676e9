namespace ApprovalOffice.Data.Persistence;

/// <summary>Copies a whole database to a file and back; one for each engine.</summary>
internal interface IDatabaseCopier
{
    /// <summary>Writes a consistent copy to a file that does not exist.</summary>
    Task BackupAsync(string file, CancellationToken cancellationToken);

    /// <summary>Replaces the database by a copy.</summary>
    Task RestoreAsync(string file, CancellationToken cancellationToken);
}
