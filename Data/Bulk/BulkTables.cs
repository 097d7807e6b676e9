using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Persistence.Packing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ApprovalOffice.Data.Bulk;

/// <summary>The tables of the model, those first to which others refer.</summary>
public static class BulkTables
{
    /// <summary>All tables of a context.</summary>
    /// <exception cref="InvalidOperationException">Tables refer to each other in a circle.</exception>
    public static IReadOnlyList<BulkTable> Of(OfficeDbContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        List<ITable> waiting = [.. context.Model.GetRelationalModel().Tables.OrderBy(table => table.Name, StringComparer.Ordinal)];
        List<BulkTable> ordered = [];
        HashSet<ITable> placed = [];
        while (waiting.Count > 0)
        {
            List<ITable> free = waiting.FindAll(table => table.ForeignKeyConstraints.All(key => key.PrincipalTable == table || placed.Contains(key.PrincipalTable)));
            if (free.Count == 0)
            {
                throw new InvalidOperationException($"Tables refer to each other in a circle: {string.Join(", ", waiting.Select(table => table.Name))}");
            }

            foreach (ITable table in free)
            {
                ordered.Add(Read(table));
                placed.Add(table);
                waiting.Remove(table);
            }
        }

        return ordered;
    }

    private static BulkTable Read(ITable table) => new(
        table.Name,
        [.. table.Columns.Select(column => new BulkColumn(column.Name, TypeOf(column), column.StoreType) { Packing = PackingOf(column) })],
        [.. table.PrimaryKey!.Columns.Select(column => column.Name)]);

    private static Type TypeOf(IColumn column)
    {
        var mapping = column.PropertyMappings[0].TypeMapping;
        Type type = PackingOf(column)?.ModelClrType ?? mapping.Converter?.ProviderClrType ?? mapping.ClrType;
        return Nullable.GetUnderlyingType(type) ?? type;
    }

    private static ValueConverter? PackingOf(IColumn column) =>
        column.PropertyMappings[0].TypeMapping.Converter is { } converter && converter.GetType().Namespace == typeof(PackedText).Namespace ? converter : null;
}
