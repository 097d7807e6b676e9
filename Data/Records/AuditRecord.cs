namespace ApprovalOffice.Data.Records;

/// <summary>
/// One line of the trail 自动留痕: who did what to which record, when, from where, before and after.
/// Written in the transaction of the change, never altered, never removed (triggers on both engines refuse it).
/// </summary>
[NotAudited("It is the trail.")]
public sealed class AuditRecord
{
    private AuditRecord()
    {
    }

    /// <summary>Number given by the database; on PostgreSQL it is drawn before the commit, so it does not order commits.</summary>
    public long Id { get; private set; }

    /// <summary>Key given by the application, covered by the code: a copied row is found by it.</summary>
    public Guid RowKey { get; private set; }

    /// <summary>Generation of the database cluster, raised by a restore; stamped by the database on PostgreSQL, 0 on SQLite.</summary>
    public int Epoch { get; private set; }

    /// <summary>Number of the transaction that wrote the row; stamped by the database on PostgreSQL, 0 on SQLite.</summary>
    public long TransactionId { get; private set; }

    /// <summary>When, UTC, whole microseconds.</summary>
    public DateTime OccurredAt { get; private set; }

    /// <summary>The acting person; null for the system.</summary>
    public Guid? PersonId { get; private set; }

    /// <summary>The acting person's name at that time.</summary>
    public string ActorName { get; private set; } = "";

    /// <summary>The organ the person acted for.</summary>
    public string Organ { get; private set; } = "";

    /// <summary>Network address the request came from.</summary>
    public string RemoteAddress { get; private set; } = "";

    /// <summary>The use case or job.</summary>
    public string Operation { get; private set; } = "";

    /// <summary>Kind of the record, its class name.</summary>
    public string EntityType { get; private set; } = "";

    /// <summary>Key of the record.</summary>
    public string EntityId { get; private set; } = "";

    /// <summary>What happened to it.</summary>
    public AuditKind Kind { get; private set; }

    /// <summary>JSON of the properties that changed, as they were; null for an added record.</summary>
    public string? Before { get; private set; }

    /// <summary>JSON of the properties that changed, as they are; null for a removed record. For a view: what was shown and why.</summary>
    public string? After { get; private set; }

    /// <summary>Number of the case it belongs to, if any.</summary>
    public string? CaseNumber { get; private set; }

    /// <summary>Ties together what one request wrote; the same value stands in the log.</summary>
    public string CorrelationId { get; private set; } = "";

    /// <summary>HMAC-SHA-256 over the row (<see cref="AuditCode"/>) with a key that is not in the database; 64 hex digits.</summary>
    public string Hmac { get; private set; } = "";

    /// <summary>Writes a line: takes the acting person from <paramref name="actor"/> and puts the code on it.</summary>
    internal static AuditRecord Write(AuditKey key, ActorContext actor, DateTime now, AuditSubject subject, AuditKind kind, string? before, string? after)
    {
        AuditRecord record = new()
        {
            RowKey = Guid.CreateVersion7(new DateTimeOffset(now)),
            OccurredAt = Persistence.UtcInstantConverter.ToColumn(now),
            PersonId = actor.PersonId,
            ActorName = AuditText.Fit(actor.Name, AuditRecordConfiguration.NameLength),
            Organ = AuditText.Fit(actor.Organ, AuditRecordConfiguration.OrganLength),
            RemoteAddress = AuditText.Fit(actor.RemoteAddress, AuditRecordConfiguration.AddressLength),
            Operation = AuditText.Fit(subject.Operation ?? actor.Operation, AuditRecordConfiguration.OperationLength),
            EntityType = AuditText.Fit(subject.EntityType, AuditRecordConfiguration.EntityLength),
            EntityId = AuditText.Fit(subject.EntityId, AuditRecordConfiguration.EntityLength),
            Kind = kind,
            Before = before,
            After = after,
            CaseNumber = subject.CaseNumber is { Length: > 0 } number ? AuditText.Fit(number, AuditRecordConfiguration.CaseNumberLength) : null,
            CorrelationId = AuditText.Fit(actor.CorrelationId, AuditRecordConfiguration.CorrelationLength),
        };
        record.Hmac = AuditCode.Of(record, key);
        return record;
    }
}
