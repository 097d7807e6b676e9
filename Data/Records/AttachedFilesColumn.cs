using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ApprovalOffice.Data.Records;

/// <summary>How attached files stand in a column: as one JSON array; empty for none. They are read with their row, never searched.</summary>
internal static class AttachedFilesColumn
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Configure(PropertyBuilder<IReadOnlyList<AttachedFile>> property) => property
        .HasConversion(
            new ValueConverter<IReadOnlyList<AttachedFile>, string>(list => Write(list), text => Read(text)),
            new ValueComparer<IReadOnlyList<AttachedFile>>((a, b) => a!.SequenceEqual(b!), list => list.Count, list => list));

    private static string Write(IReadOnlyList<AttachedFile> list) => list.Count == 0 ? "" : JsonSerializer.Serialize(list, Json);

    private static List<AttachedFile> Read(string text) => text.Length == 0 ? [] : JsonSerializer.Deserialize<List<AttachedFile>>(text, Json)!;
}
