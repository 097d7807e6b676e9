using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ApprovalOffice.Data.Joint;

/// <summary>How the conditions of one opinion stand in a column: as one JSON array; empty for none.</summary>
internal static class ConditionsColumn
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        Converters = { new JsonStringEnumConverter() },
    };

    public static void Configure(PropertyBuilder<IReadOnlyList<DepartmentCondition>> property) => property
        .HasConversion(
            new ValueConverter<IReadOnlyList<DepartmentCondition>, string>(list => Write(list), text => Read(text)),
            new ValueComparer<IReadOnlyList<DepartmentCondition>>((a, b) => a!.SequenceEqual(b!), list => list.Count, list => list));

    private static string Write(IReadOnlyList<DepartmentCondition> list) => list.Count == 0 ? "" : JsonSerializer.Serialize(list, Json);

    private static List<DepartmentCondition> Read(string text) =>
        text.Length == 0 ? [] : JsonSerializer.Deserialize<List<DepartmentCondition>>(text, Json)!;
}
