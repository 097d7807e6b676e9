using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ApprovalOffice.Data.Records;

/// <summary>Writes the properties of a record as the JSON of the trail.</summary>
internal static class AuditJson
{
    private static readonly JsonWriterOptions Readable = new()
    {
        // An auditor reads Chinese, not escapes; the text is never put into a page without encoding.
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? buffer;

    /// <summary>One object; names in the given order.</summary>
    public static string Write(IEnumerable<(IReadOnlyProperty Property, string Name, object? Value)> properties)
    {
        ArrayBufferWriter<byte> bytes = Emptied();
        using (Utf8JsonWriter writer = new(bytes, Readable))
        {
            writer.WriteStartObject();
            foreach ((IReadOnlyProperty property, string name, object? value) in properties)
            {
                writer.WritePropertyName(name);
                WriteValue(writer, AuditPolicy.Shown(property, value), property);
            }

            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    /// <summary>One object of plain texts.</summary>
    public static string Write(params ReadOnlySpan<(string Name, string Value)> texts)
    {
        ArrayBufferWriter<byte> bytes = Emptied();
        using (Utf8JsonWriter writer = new(bytes, Readable))
        {
            writer.WriteStartObject();
            foreach ((string name, string value) in texts)
            {
                writer.WriteString(name, AuditText.Fit(value, 4000));
            }

            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private static ArrayBufferWriter<byte> Emptied()
    {
        ArrayBufferWriter<byte> bytes = buffer ??= new ArrayBufferWriter<byte>(4096);
        bytes.ResetWrittenCount();
        return bytes;
    }

    private static void WriteValue(Utf8JsonWriter writer, object? value, IReadOnlyProperty property)
    {
        object? stored = value is null or string ? value : AuditPolicy.Stored(property, value);
        switch (stored)
        {
            case null: writer.WriteNullValue(); break;
            case bool truth: writer.WriteBooleanValue(truth); break;
            case int or long or short or byte: writer.WriteNumberValue(Convert.ToInt64(stored)); break;
            case decimal number: writer.WriteNumberValue(number); break;
            case double number: writer.WriteNumberValue(number); break;
            case DateTime instant: writer.WriteStringValue(instant); break;
            case DateOnly day: writer.WriteStringValue(day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)); break;
            case byte[] bytes: writer.WriteStringValue($"sha256:{Convert.ToHexStringLower(SHA256.HashData(bytes))}"); break;
            case string text: writer.WriteStringValue(AuditText.Fit(text, int.MaxValue)); break;
            case IFormattable formattable: writer.WriteStringValue(formattable.ToString(null, System.Globalization.CultureInfo.InvariantCulture)); break;
            default: JsonSerializer.Serialize(writer, stored, stored.GetType()); break;
        }
    }
}
