using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Update;

namespace ApprovalOffice.Data.Records;

/// <summary>
/// Puts a line of the trail beside every change of a business record, into the same save and so into the same
/// transaction: either both are there or neither.
/// </summary>
internal sealed class AuditInterceptor(AuditKey key, TimeProvider clock) : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Write(eventData.Context);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Write(eventData.Context);
        return ValueTask.FromResult(result);
    }

    internal static string KeyOf(EntityEntry entry) => string.Join('/', entry.Metadata.FindPrimaryKey()!.Properties
        .Select(property => entry.Property(property.Name))
        .Select(property => property.IsTemporary ? "新" : Convert.ToString(property.CurrentValue, System.Globalization.CultureInfo.InvariantCulture)));

    internal static string NameOf(IReadOnlyEntityType type) => type.FindOwnership() is { } owned
        ? $"{NameOf(owned.PrincipalEntityType)}.{owned.PrincipalToDependent?.Name}"
        : type.ClrType.IsGenericType ? type.ClrType.Name[..type.ClrType.Name.IndexOf('`', StringComparison.Ordinal)] : type.ClrType.Name;

    private static string? CaseNumberOf(EntityEntry entry, OfficeDbContext context) =>
        entry.Metadata.FindProperty("CaseNumber") is { } property
            ? Convert.ToString(entry.Property(property.Name).CurrentValue, System.Globalization.CultureInfo.InvariantCulture) is { Length: > 0 } own ? own : context.CaseNumber
            : context.CaseNumber;

    internal static IEnumerable<(PropertyEntry Entry, string Name)> PropertiesOf(EntityEntry entry) => entry.Properties
        .Select(property => (property, property.Metadata.Name))
        .Concat(entry.ComplexProperties.SelectMany(complex => PropertiesOf(complex, complex.Metadata.Name)))
        .Where(pair => AuditPolicy.Concerns(pair.Item1.Metadata));

    private static IEnumerable<(PropertyEntry Entry, string Name)> PropertiesOf(ComplexPropertyEntry complex, string path) => complex.Properties
        .Select(property => (property, $"{path}.{property.Metadata.Name}"))
        .Concat(complex.ComplexProperties.SelectMany(inner => PropertiesOf(inner, $"{path}.{inner.Metadata.Name}")));

    private void Write(DbContext? saving)
    {
        if (saving is not OfficeDbContext context)
        {
            return;
        }

        context.ChangeTracker.DetectChanges();
        bool detects = context.ChangeTracker.AutoDetectChangesEnabled;
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            WriteDetected(context);
        }
        finally
        {
            context.ChangeTracker.AutoDetectChangesEnabled = detects;
        }
    }

    // What has changed is known by now: every further look at the entries would compare all of them once more.
    private void WriteDetected(OfficeDbContext context)
    {
        Forget(context);
        DateTime now = clock.GetUtcNow().UtcDateTime;
        AuditRecord[] lines = [.. context.ChangeTracker.Entries()
            .Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted && AuditPolicy.Concerns(entry.Metadata) && !IsReplaced(entry))
            .Select(entry => Line(entry, context, now))
            .OfType<AuditRecord>()];
        context.AddRange(lines);
    }

    /// <summary>Drops the lines a failed save left behind: the save that follows writes its own.</summary>
    private static void Forget(OfficeDbContext context)
    {
        foreach (EntityEntry<AuditRecord> stale in context.ChangeTracker.Entries<AuditRecord>()
            .Where(entry => entry.State == EntityState.Added && entry.Entity.Kind != AuditKind.Viewed).ToArray())
        {
            stale.State = EntityState.Detached;
        }
    }

    private AuditRecord? Line(EntityEntry entry, OfficeDbContext context, DateTime now)
    {
        if (Replaced(entry) is { } replaced)
        {
            return ReplacedLine(entry, replaced, context, now);
        }

        (PropertyEntry Entry, string Name)[] properties = [.. PropertiesOf(entry)
            .Where(pair => entry.State != EntityState.Modified || (pair.Entry.IsModified && !Equals(pair.Entry.OriginalValue, pair.Entry.CurrentValue)))];
        if (properties.Length == 0)
        {
            return null;
        }

        string? before = entry.State == EntityState.Added
            ? null
            : AuditJson.Write(properties.Select(pair => ((IReadOnlyProperty)pair.Entry.Metadata, pair.Name, pair.Entry.OriginalValue)));
        string? after = entry.State == EntityState.Deleted
            ? null
            : AuditJson.Write(properties.Select(pair => ((IReadOnlyProperty)pair.Entry.Metadata, pair.Name, pair.Entry.CurrentValue)));
        AuditKind kind = entry.State switch
        {
            EntityState.Added => AuditKind.Added,
            EntityState.Modified => AuditKind.Changed,
            _ => AuditKind.Removed,
        };
        return AuditRecord.Write(key, context.Actor, now, SubjectOf(entry, context), kind, before, after);
    }

    private static AuditSubject SubjectOf(EntityEntry entry, OfficeDbContext context) =>
        new(NameOf(entry.Metadata), KeyOf(entry), CaseNumberOf(entry, context), context.Operation);

    /// <summary>
    /// A value record of an entity (contact, limits …) that was replaced by another instance comes as an added entry that shares its
    /// identity with a deleted one. To an auditor it is one change: nothing was removed.
    /// </summary>
#pragma warning disable EF1001, CA1859 // There is no public way to the entry that was replaced; without it the old value would be missing from the trail.
    private static IUpdateEntry? Replaced(EntityEntry entry) =>
        entry.State == EntityState.Added && entry.Metadata.IsOwned() ? entry.GetInfrastructure().SharedIdentityEntry : null;

    private static bool IsReplaced(EntityEntry entry) =>
        entry.State == EntityState.Deleted && entry.Metadata.IsOwned() && entry.GetInfrastructure().SharedIdentityEntry is not null;
#pragma warning restore EF1001, CA1859

    private AuditRecord? ReplacedLine(EntityEntry entry, IUpdateEntry replaced, OfficeDbContext context, DateTime now)
    {
        (PropertyEntry Entry, object? Old)[] changed = [.. PropertiesOf(entry)
            .Where(pair => !pair.Entry.Metadata.IsPrimaryKey())
            .Select(pair => (pair.Entry, Old: replaced.GetOriginalValue(pair.Entry.Metadata)))
            .Where(pair => !Equals(pair.Old, pair.Entry.CurrentValue))];
        return changed.Length == 0
            ? null
            : AuditRecord.Write(
                key, context.Actor, now, SubjectOf(entry, context), AuditKind.Changed,
                AuditJson.Write(changed.Select(pair => ((IReadOnlyProperty)pair.Entry.Metadata, pair.Entry.Metadata.Name, pair.Old))),
                AuditJson.Write(changed.Select(pair => ((IReadOnlyProperty)pair.Entry.Metadata, pair.Entry.Metadata.Name, pair.Entry.CurrentValue))));
    }
}
