using System.Text.Json;
using System.Text.Json.Serialization;

namespace ApprovalOffice.Data.Catalogue;

internal sealed class FactSetConverter : JsonConverter<FactSet>
{
    public override FactSet Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        FactSet.Of(JsonSerializer.Deserialize<Dictionary<string, FactValue>>(ref reader, options) ?? []);

    public override void Write(Utf8JsonWriter writer, FactSet value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (key, answer) in value)
        {
            writer.WritePropertyName(key);
            JsonSerializer.Serialize(writer, answer, options);
        }

        writer.WriteEndObject();
    }
}
