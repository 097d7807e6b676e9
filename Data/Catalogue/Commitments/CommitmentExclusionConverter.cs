using System.Text.Json;
using System.Text.Json.Serialization;
using ApprovalOffice.Data.Catalogue.Conditions;

namespace ApprovalOffice.Data.Catalogue.Commitments;

/// <summary>
/// Reads an exclusion strictly: a sentence alone is the applicant's to declare; an object says «when» (the project's answers) or
/// «by» (the credit record), and may name the matters.
/// </summary>
internal sealed class CommitmentExclusionConverter : JsonConverter<CommitmentExclusion>
{
    public override CommitmentExclusion Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return new CommitmentExclusion { Text = reader.GetString()! };
        }

        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        if (document.RootElement.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException("不适用情形应为文字或者对象");
        }

        Dictionary<string, JsonElement> members = document.RootElement.EnumerateObject().ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal);
        string? text = members.Remove("text", out JsonElement words) ? words.GetString() : null;
        Condition? when = members.Remove("when", out JsonElement condition) ? condition.Deserialize<Condition>(options) : null;
        string? by = members.Remove("by", out JsonElement ground) ? ground.GetString() : null;
        IReadOnlyList<string> matters = members.Remove("matters", out JsonElement codes) ? codes.Deserialize<List<string>>(options)! : [];
        if (members.Count > 0 || string.IsNullOrWhiteSpace(text) || (when is null) == (by is null) || by is not (null or "credit"))
        {
            throw new JsonException("不适用情形须写明 text，以及 when 或者 by（credit）之一");
        }

        return new CommitmentExclusion { Text = text, When = when, Matters = matters, Ground = when is null ? ExclusionGround.Credit : ExclusionGround.Project };
    }

    public override void Write(Utf8JsonWriter writer, CommitmentExclusion value, JsonSerializerOptions options) =>
        throw new NotSupportedException("Catalogue files are stored as they were read.");
}
