using System.Text.Encodings.Web;
using System.Text.Json;
using ApprovalOffice.Reports.AcceptanceNotices;
using ApprovalOffice.Reports.Certificates;
using ApprovalOffice.Reports.Layout;
using ApprovalOffice.Reports.Notices;

namespace ApprovalOffice.App.Papers;

/// <summary>Which document class draws which frozen model, and how a model is kept.</summary>
internal static class PaperDrawings
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Dictionary<string, Func<string, byte[]>> ByModel = new(StringComparer.Ordinal)
    {
        [nameof(AcceptanceNoticeModel)] = json => PaperFile.Of(new AcceptanceNoticeDocument(Thaw<AcceptanceNoticeModel>(json))),
        [nameof(CorrectionNoticeModel)] = json => PaperFile.Of(new CorrectionNoticeDocument(Thaw<CorrectionNoticeModel>(json))),
        [nameof(RefusalNoticeModel)] = json => PaperFile.Of(new RefusalNoticeDocument(Thaw<RefusalNoticeModel>(json))),
        [nameof(ConstructionPlanningPermitModel)] = json => PaperFile.Of(new ConstructionPlanningPermitDocument(Thaw<ConstructionPlanningPermitModel>(json))),
    };

    /// <summary>A model as it is kept.</summary>
    public static string Freeze(object model) => JsonSerializer.Serialize(model, model.GetType(), Readable);

    /// <summary>All text of a kept model; in the JSON itself rare characters stand as escapes.</summary>
    public static string TextOf(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return string.Concat(TextsOf(document.RootElement));
    }

    /// <summary>Draws a kept model.</summary>
    public static byte[] Draw(string modelName, string json) => ByModel[modelName](json);

    private static IEnumerable<string> TextsOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(TextsOf),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => TextsOf(property.Value)),
        _ => [],
    };

    private static T Thaw<T>(string json) => JsonSerializer.Deserialize<T>(json, Readable)!;
}
