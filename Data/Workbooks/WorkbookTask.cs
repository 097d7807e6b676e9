using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Rules;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalOffice.Data.Workbooks;

/// <summary>
/// An export or import that a person asked for: made in the background by whichever server takes it, begun anew by another when that one dies. What was
/// exported by whom stands in the trail through it.
/// </summary>
public sealed class WorkbookTask
{
    /// <summary>How many a person may have waiting.</summary>
    public const int MostWaiting = 5;

    /// <summary>How often a task is begun before it is given up.</summary>
    public const int MostAttempts = 3;

    /// <summary>Longest query, in characters.</summary>
    public const int QueryLength = 2000;

    /// <summary>Longest summary or problem, in characters.</summary>
    public const int TextLength = 4000;

    private WorkbookTask()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>Who asked for it; nobody else sees it.</summary>
    public Guid PersonId { get; private set; }

    /// <summary>Out or in.</summary>
    public WorkbookDirection Direction { get; private set; }

    /// <summary>Key of what is exported or imported, e.g. «cases».</summary>
    public string Kind { get; private set; } = "";

    /// <summary>What that is called.</summary>
    public string Title { get; private set; } = "";

    /// <summary>What an export is narrowed to: the query string of the list it was asked for at. Of an import, what was said beside the workbook, in the same form.</summary>
    public string Query { get; private set; } = "";

    /// <summary>The kind of file.</summary>
    public WorkbookFormat Format { get; private set; }

    /// <summary>Digest of the uploaded file of an import.</summary>
    public string? SourceDigest { get; private set; }

    /// <summary>Name of the uploaded file.</summary>
    public string? SourceName { get; private set; }

    /// <summary>Where it stands.</summary>
    public WorkbookState State { get; private set; }

    /// <summary>Whether the person has confirmed the import after its check.</summary>
    public bool IsConfirmed { get; private set; }

    /// <summary>When it was asked for (UTC).</summary>
    public DateTime AskedAt { get; private set; }

    /// <summary>When a server last began it (UTC).</summary>
    [NotAudited("Progress of a machine.")]
    public DateTime? StartedAt { get; private set; }

    /// <summary>Until when a server has it in hand (UTC); one that dies lets it go by this.</summary>
    [NotAudited("Progress of a machine.")]
    public DateTime? LeasedUntil { get; private set; }

    /// <summary>How often it was begun.</summary>
    [NotAudited("Progress of a machine.")]
    public int Attempts { get; private set; }

    /// <summary>Rows done so far; at the end, rows written or taken over.</summary>
    [NotAudited("Progress of a machine; the sum stands in the summary.")]
    public long Rows { get; private set; }

    /// <summary>Rows to be done, as counted at the beginning.</summary>
    [NotAudited("Progress of a machine.")]
    public long? RowsInAll { get; private set; }

    /// <summary>When its person gave it up (UTC), while a server still has it in hand.</summary>
    public DateTime? CancelAskedAt { get; private set; }

    /// <summary>When it ended (UTC).</summary>
    public DateTime? EndedAt { get; private set; }

    /// <summary>Name under which its file is fetched.</summary>
    public string? FileName { get; private set; }

    /// <summary>Length of the file in bytes.</summary>
    public long? FileLength { get; private set; }

    /// <summary>SHA-256 of the file, lower-case hexadecimal.</summary>
    public string? FileDigest { get; private set; }

    /// <summary>When the file was last fetched (UTC).</summary>
    public DateTime? FetchedAt { get; private set; }

    /// <summary>When the file is removed (UTC).</summary>
    public DateTime? ExpiresAt { get; private set; }

    /// <summary>What came of it, or would come of it, in Chinese.</summary>
    public string? Summary { get; private set; }

    /// <summary>Why it could not be done, in Chinese.</summary>
    public string? Problem { get; private set; }

    /// <summary>Concurrency token.</summary>
    public int Version { get; private set; }

    /// <summary>Asks for an export.</summary>
    public static WorkbookTask Export(Guid personId, string kind, string title, string query, WorkbookFormat format, TimeProvider clock) =>
        Ask(personId, WorkbookDirection.Export, kind, title, clock) is var task && query.Length <= QueryLength
            ? task.With(query, format)
            : throw new ArgumentException("The query is longer than a list's address.", nameof(query));

    /// <summary>Asks for an import of an uploaded file.</summary>
    public static WorkbookTask Import(Guid personId, string kind, string title, string sourceDigest, string sourceName, TimeProvider clock, string query = "")
    {
        if (query.Length > QueryLength)
        {
            throw new ArgumentException("More was said beside the workbook than is kept.", nameof(query));
        }

        WorkbookTask task = Ask(personId, WorkbookDirection.Import, kind, title, clock);
        (task.SourceDigest, task.SourceName, task.Query) = (sourceDigest, sourceName, query);
        return task;
    }

    /// <summary>Whether a server has it in hand.</summary>
    public bool IsInHand(DateTime now) => State == WorkbookState.Waiting && LeasedUntil > now;

    /// <summary>A server takes it in hand.</summary>
    public void Claim(DateTime now, TimeSpan lease)
    {
        (StartedAt, LeasedUntil, Rows, RowsInAll) = (now, now + lease, 0, null);
        Attempts++;
        Version++;
    }

    /// <summary>How far the server is.</summary>
    public void Advance(long rows, long? inAll, DateTime until)
    {
        (Rows, RowsInAll, LeasedUntil) = (rows, inAll, until);
        Version++;
    }

    /// <summary>The server lets it go unfinished, because it is being stopped.</summary>
    public void LetGo()
    {
        LeasedUntil = null;
        Attempts--;
        Version++;
    }

    /// <summary>Its person gives it up. Throws BOOK-002 when it is over.</summary>
    public void AskCancel(DateTime now)
    {
        WorkbookRules.Over.Require(State is WorkbookState.Waiting or WorkbookState.Checked);
        if (IsInHand(now))
        {
            CancelAskedAt = now;
            Version++;
            return;
        }

        End(WorkbookState.Cancelled, now);
    }

    /// <summary>The server has stopped it.</summary>
    public void Cancel(DateTime now) => End(WorkbookState.Cancelled, now);

    /// <summary>The export is made.</summary>
    public void Finish(long rows, string summary, WorkbookFile file, DateTime now, DateTime until)
    {
        Rows = rows;
        Summary = Short(summary);
        Take(file, until);
        End(WorkbookState.Ready, now);
    }

    /// <summary>Every row of the import is in order.</summary>
    public void Check(long rows, string summary, DateTime now)
    {
        (Rows, Summary) = (rows, Short(summary));
        End(WorkbookState.Checked, now);
    }

    /// <summary>Rows of the import are faulty.</summary>
    public void Reject(long rows, string summary, WorkbookFile file, DateTime now, DateTime until)
    {
        (Rows, Summary) = (rows, Short(summary));
        Take(file, until);
        End(WorkbookState.Rejected, now);
    }

    /// <summary>The person wants what was checked to be taken over. Throws BOOK-003 otherwise.</summary>
    public void Confirm()
    {
        WorkbookRules.NotChecked.Require(State == WorkbookState.Checked && !IsConfirmed);
        (State, IsConfirmed, EndedAt, LeasedUntil, Attempts) = (WorkbookState.Waiting, true, null, null, 0);
        Version++;
    }

    /// <summary>The import is taken over.</summary>
    public void Apply(long rows, string summary, DateTime now)
    {
        (Rows, Summary) = (rows, Short(summary));
        End(WorkbookState.Applied, now);
    }

    /// <summary>It cannot be done.</summary>
    public void Fail(string problem, DateTime now)
    {
        Problem = Short(problem);
        End(WorkbookState.Failed, now);
    }

    /// <summary>Its file was fetched.</summary>
    public void Fetch(DateTime now)
    {
        FetchedAt = now;
        Version++;
    }

    /// <summary>Its file was removed.</summary>
    public void Expire()
    {
        State = State == WorkbookState.Ready ? WorkbookState.Expired : State;
        (FileName, ExpiresAt) = (null, null);
        Version++;
    }

    private static WorkbookTask Ask(Guid personId, WorkbookDirection direction, string kind, string title, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        DateTimeOffset now = clock.GetUtcNow();
        return new WorkbookTask
        {
            Id = Guid.CreateVersion7(now), PersonId = personId, Direction = direction, Kind = kind, Title = title, AskedAt = now.UtcDateTime, State = WorkbookState.Waiting,
        };
    }

    private static string Short(string text) => text.Length <= TextLength ? text : text[..(TextLength - 1)] + "…";

    private WorkbookTask With(string query, WorkbookFormat format)
    {
        (Query, Format) = (query, format);
        return this;
    }

    private void Take(WorkbookFile file, DateTime until) => (FileName, FileLength, FileDigest, ExpiresAt) = (file.Name, file.Length, file.Digest, until);

    private void End(WorkbookState state, DateTime now)
    {
        (State, EndedAt, LeasedUntil) = (state, now, null);
        Version++;
    }

    internal sealed class Configuration : IEntityTypeConfiguration<WorkbookTask>
    {
        public void Configure(EntityTypeBuilder<WorkbookTask> builder)
        {
            builder.ToTable("WorkbookTasks");
            builder.HasKey(task => task.Id);
            builder.Property(task => task.Id).ValueGeneratedNever();
            builder.Property(task => task.Kind).HasMaxLength(40);
            builder.Property(task => task.Title).HasMaxLength(100);
            builder.Property(task => task.Query).HasMaxLength(QueryLength);
            builder.Property(task => task.SourceDigest).HasMaxLength(64);
            builder.Property(task => task.SourceName).HasMaxLength(UploadSession.NameLength);
            builder.Property(task => task.FileName).HasMaxLength(200);
            builder.Property(task => task.FileDigest).HasMaxLength(64);
            builder.Property(task => task.Summary).HasMaxLength(TextLength);
            builder.Property(task => task.Problem).HasMaxLength(TextLength);
            builder.Property(task => task.Version).IsConcurrencyToken();
            builder.HasOne<Person>().WithMany().HasForeignKey(task => task.PersonId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne<StoredBlob>().WithMany().HasForeignKey(task => task.SourceDigest).OnDelete(DeleteBehavior.Restrict);
            builder.HasIndex(task => new { task.PersonId, task.Direction, task.AskedAt });
            builder.HasIndex(task => new { task.State, task.AskedAt });
            builder.HasIndex(task => task.ExpiresAt);
        }
    }
}
