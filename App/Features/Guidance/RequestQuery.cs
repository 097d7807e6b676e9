namespace ApprovalOffice.App.Features.Guidance;

/// <summary>The query string of a request as pairs; a key that stands several times gives several.</summary>
internal static class RequestQuery
{
    public static IEnumerable<KeyValuePair<string, string?>> Pairs(this HttpContext context) =>
        context.Request.Query.SelectMany(entry => entry.Value, (entry, value) => KeyValuePair.Create(entry.Key, value));
}
