using System.Text.Json;
using System.Text.Json.Serialization;

namespace ApprovalOffice.Data.Catalogue.Conditions;

/// <summary>Reads conditions strictly: an unknown member, two forms in one object or a wrong number of values is a fault.</summary>
internal sealed class ConditionConverter : JsonConverter<Condition>
{
    private static readonly (string Member, ConditionSubject Subject)[] Subjects =
        [("dim", ConditionSubject.Dimension), ("fact", ConditionSubject.Fact), ("attr", ConditionSubject.Attribute)];

    public override Condition Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return Read(document.RootElement, options);
    }

    public override void Write(Utf8JsonWriter writer, Condition value, JsonSerializerOptions options) =>
        throw new NotSupportedException("Catalogue files are stored as they were read.");

    private static Condition Read(JsonElement element, JsonSerializerOptions options)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException("条件应为对象");
        }

        var members = element.EnumerateObject().ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal);
        string? text = members.Remove("text", out var words) ? words.GetString() : null;
        if (members.Count == 1)
        {
            var (name, value) = members.Single();
            switch (name)
            {
                case "all":
                    return new AllOf(List(value, options)) { Text = text };
                case "any":
                    return new AnyOf(List(value, options)) { Text = text };
                case "not":
                    return new NotCondition(Read(value, options)) { Text = text };
            }
        }

        return ReadComparison(members, text, options);
    }

    private static Comparison ReadComparison(Dictionary<string, JsonElement> members, string? text, JsonSerializerOptions options)
    {
        var subjects = Subjects.Where(s => members.ContainsKey(s.Member)).ToList();
        if (members.Count != 3 || subjects.Count != 1 || !members.TryGetValue("op", out var op) || !members.TryGetValue("value", out var value))
        {
            throw new JsonException($"条件写法不可识别：{string.Join("、", members.Keys)}");
        }

        var sign = op.Deserialize<ComparisonSign>(options);
        bool several = value.ValueKind == JsonValueKind.Array;
        if (several != (sign == ComparisonSign.In))
        {
            throw new JsonException("运算 in 须给出数组，其他运算须给出单个值");
        }

        List<FactValue> values = several ? value.Deserialize<List<FactValue>>(options)! : [value.Deserialize<FactValue>(options)];
        return values.Count == 0
            ? throw new JsonException("运算 in 的数组不得为空")
            : new Comparison(subjects[0].Subject, members[subjects[0].Member].GetString()!, sign, values) { Text = text };
    }

    private static List<Condition> List(JsonElement element, JsonSerializerOptions options) =>
        element.ValueKind == JsonValueKind.Array && element.GetArrayLength() > 0
            ? [.. element.EnumerateArray().Select(part => Read(part, options))]
            : throw new JsonException("all、any 须为非空数组");
}
