using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ApprovalOffice.Data.Catalogue;

/// <summary>The value of a fact or an attribute of a project: yes or no, a number, or a code.</summary>
[JsonConverter(typeof(FactValueConverter))]
public readonly record struct FactValue
{
    private FactValue(JsonValueKind kind, decimal number, string? text)
    {
        Kind = kind;
        Number = number;
        Text = text;
    }

    /// <summary>True, False, Number or String; Undefined for the default value, «not answered».</summary>
    public JsonValueKind Kind { get; }

    /// <summary>The number; 0 for anything else, as unanswered numbers compare as 0 (themes.json, semantics.defaults).</summary>
    public decimal Number { get; }

    /// <summary>The code, for text.</summary>
    public string? Text { get; }

    /// <summary>Whether it is a plain yes.</summary>
    public bool IsTrue => Kind == JsonValueKind.True;

    /// <summary>Yes or no.</summary>
    public static implicit operator FactValue(bool value) => FromBoolean(value);

    /// <summary>A number.</summary>
    public static implicit operator FactValue(decimal value) => FromDecimal(value);

    /// <summary>A number.</summary>
    public static implicit operator FactValue(int value) => FromDecimal(value);

    /// <summary>A code.</summary>
    public static implicit operator FactValue(string value) => FromString(value);

    /// <summary>Yes or no.</summary>
    public static FactValue FromBoolean(bool value) => new(value ? JsonValueKind.True : JsonValueKind.False, 0, null);

    /// <summary>A number.</summary>
    public static FactValue FromDecimal(decimal value) => new(JsonValueKind.Number, value, null);

    /// <summary>A code.</summary>
    public static FactValue FromString(string value) => new(JsonValueKind.String, 0, value);

    /// <summary>As a screen shows it: 是, 否, the number, the code; empty when not answered.</summary>
    public override string ToString() => Kind switch
    {
        JsonValueKind.True => "是",
        JsonValueKind.False => "否",
        JsonValueKind.Number => Number.ToString("0.######", CultureInfo.InvariantCulture),
        JsonValueKind.String => Text!,
        _ => string.Empty,
    };
}
