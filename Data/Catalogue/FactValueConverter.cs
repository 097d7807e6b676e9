using System.Text.Json;
using System.Text.Json.Serialization;

namespace ApprovalOffice.Data.Catalogue;

internal sealed class FactValueConverter : JsonConverter<FactValue>
{
    public override FactValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.Number => reader.GetDecimal(),
        JsonTokenType.String => reader.GetString()!,
        _ => throw new JsonException("值应为是否、数字或代码"),
    };

    public override void Write(Utf8JsonWriter writer, FactValue value, JsonSerializerOptions options)
    {
        switch (value.Kind)
        {
            case JsonValueKind.True or JsonValueKind.False:
                writer.WriteBooleanValue(value.IsTrue);
                break;
            case JsonValueKind.Number:
                writer.WriteNumberValue(value.Number);
                break;
            case JsonValueKind.String:
                writer.WriteStringValue(value.Text);
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }
}
