using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Metadata;

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

    private static string KeyOf(EntityEntry entry) => string.Join('/', entry.Metadata.FindPrimaryKey()!.Properties
        .Select(property => entry.Property(property.Name))
        .Select(property => property.IsTemporary ? "新" : Convert.ToString(property.CurrentValue, System.Globalization.CultureInfo.InvariantCulture)));

    private static string NameOf(IReadOnlyEntityType type) => type.FindOwnership() is { } owned
        ? $"{NameOf(owned.PrincipalEntityType)}.{owned.PrincipalToDependent?.Name}"
        : type.ClrType.IsGenericType ? type.ClrType.Name[..type.ClrType.Name.IndexOf('`', StringComparison.Ordinal)] : type.ClrType.Name;

    private static string? CaseNumberOf(EntityEntry entry, OfficeDbContext context) =>
        entry.Metadata.FindProperty("CaseNumber") is { } property
            ? Convert.ToString(entry.Property(property.Name).CurrentValue, System.Globalization.CultureInfo.InvariantCulture) is { Length: > 0 } own ? own : context.CaseNumber
            : context.CaseNumber;

    private static IEnumerable<(PropertyEntry Entry, string Name)> PropertiesOf(EntityEntry entry) => entry.Properties
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
        Forget(context);
        DateTime now = clock.GetUtcNow().UtcDateTime;
        AuditRecord[] lines = [.. context.ChangeTracker.Entries()
            .Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted && AuditPolicy.Concerns(entry.Metadata))
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
        AuditSubject subject = new(NameOf(entry.Metadata), KeyOf(entry), CaseNumberOf(entry, context), context.Operation);
        return AuditRecord.Write(key, context.Actor, now, subject, kind, before, after);
    }
}
