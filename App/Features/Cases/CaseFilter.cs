using ApprovalOffice.Data.Clock;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace ApprovalOffice.App.Features.Cases;

/// <summary>
/// What the list is asked for. It stands in the query string, so that Back, a bookmark and a lost connection come to the same list;
/// what an address says wrongly is left out.
/// </summary>
public sealed record CaseFilter
{
    /// <summary>Rows of a page when nothing else is said.</summary>
    public const int DefaultSize = 20;

    /// <summary>The page sizes offered.</summary>
    public static IReadOnlyList<int> Sizes { get; } = [20, 50, 100];

    /// <summary>Number, project code, credit code, or part of a project's or applicant's name.</summary>
    public string Text { get; init; } = "";

    /// <summary>Key of a <see cref="CaseGroup"/>; empty for all.</summary>
    public string Group { get; init; } = "";

    /// <summary>Only this light.</summary>
    public Light? Light { get; init; }

    /// <summary>Code of a matter; empty for all.</summary>
    public string Matter { get; init; } = "";

    /// <summary>Code of a stage; empty for all.</summary>
    public string Stage { get; init; } = "";

    /// <summary>Code of a department in whichever region; empty for all.</summary>
    public string Department { get; init; } = "";

    /// <summary>Only this organ.</summary>
    public Guid? Organ { get; init; }

    /// <summary>Name of who handles it, whole; empty for all.</summary>
    public string Handler { get; init; } = "";

    /// <summary>Code of a region, with those below it; empty for all.</summary>
    public string Region { get; init; } = "";

    /// <summary>Received on these days.</summary>
    public FilterDays Received { get; init; }

    /// <summary>Due by the promise on these days.</summary>
    public FilterDays Due { get; init; }

    /// <summary>Decided on these days.</summary>
    public FilterDays Decided { get; init; }

    /// <summary>Only what the person handles themselves.</summary>
    public bool Mine { get; init; }

    /// <summary>Whether only the cases of one handler are asked for.</summary>
    internal bool IsOfHandler => Mine || Handler.Length > 0;

    /// <summary>Only what was told to be corrected more than once, which the law does not foresee (一次性告知).</summary>
    public bool Anomalous { get; init; }

    /// <summary>The columns as addresses say them (<see cref="CaseColumns"/>); empty for what the person is used to.</summary>
    public string Columns { get; init; } = "";

    /// <summary>The view that was opened.</summary>
    public Guid? View { get; init; }

    /// <summary>Whether the list is wanted without the view that it opens with.</summary>
    public bool IsWithoutView { get; init; }

    /// <summary>A column of <see cref="CaseSort"/>.</summary>
    public string Sort { get; init; } = CaseSort.Changed;

    /// <summary>Largest first.</summary>
    public bool Descending { get; init; } = true;

    /// <summary>The page, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Rows of a page.</summary>
    public int Size { get; init; } = DefaultSize;

    /// <summary>Whether days are asked for.</summary>
    public bool IsByDays => !Received.IsOpen || !Due.IsOpen || !Decided.IsOpen;

    /// <summary>Whether anything narrows the list.</summary>
    public bool IsNarrow =>
        this with { Sort = CaseSort.Changed, Descending = true, Page = 1, Size = DefaultSize, Columns = "", View = null, IsWithoutView = false } != new CaseFilter();

    /// <summary>What a view keeps of it: everything but the page and the view that it came from.</summary>
    public string ToQuery() => (this with { Page = 1, View = null, IsWithoutView = false }).ToUrl()[CaseUrls.List.Length..];

    /// <summary>Reads an address.</summary>
    public static CaseFilter Read(Uri address)
    {
        Dictionary<string, StringValues> query = QueryHelpers.ParseQuery(address.Query);
        string Of(string key) => query.TryGetValue(key, out StringValues found) ? found.ToString().Trim() : "";
        string sort = CaseSort.All.Any(s => s.Key == Of("sort")) ? Of("sort") : CaseSort.Changed;
        return new CaseFilter
        {
            Text = Of("q") is { Length: <= 100 } text ? text : "",
            Group = CaseGroup.Find(Of("state"))?.Key ?? "",
            Light = Enum.TryParse(Of("light"), out Light light) && Enum.IsDefined(light) ? light : null,
            Matter = Of("matter"),
            Organ = Guid.TryParse(Of("organ"), out Guid organ) ? organ : null,
            Region = Of("region"),
            Stage = Of("stage"),
            Department = Of("dept"),
            Handler = Of("handler") is { Length: <= 50 } handler ? handler : "",
            Received = FilterDays.Read(Of("from"), Of("to")),
            Due = FilterDays.Read(Of("due-from"), Of("due-to")),
            Decided = FilterDays.Read(Of("decided-from"), Of("decided-to")),
            Mine = Of("mine") == "1",
            Anomalous = Of("anomaly") == "1",
            Columns = Of("cols") is { Length: <= 400 } columns ? columns : "",
            View = Guid.TryParse(Of("view"), out Guid view) ? view : null,
            IsWithoutView = Of("view") == "none",
            Sort = sort,
            Descending = Of("dir") is { Length: > 0 } direction ? direction == "desc" : sort == CaseSort.Changed,
            Page = int.TryParse(Of("page"), out int page) && page is > 0 and < 1_000_000 ? page : 1,
            Size = int.TryParse(Of("size"), out int size) && Sizes.Contains(size) ? size : DefaultSize,
        };
    }

    /// <summary>The address that says this.</summary>
    public string ToUrl()
    {
        (string Key, string? Value)[] all =
        [
            ("q", Text), ("state", Group), ("light", Light?.ToString()), ("matter", Matter), ("organ", Organ?.ToString()), ("region", Region),
            ("stage", Stage), ("dept", Department), ("handler", Handler), ("from", Received.FromText), ("to", Received.ToText),
            ("due-from", Due.FromText), ("due-to", Due.ToText), ("decided-from", Decided.FromText), ("decided-to", Decided.ToText), ("mine", Mine ? "1" : ""), ("anomaly", Anomalous ? "1" : ""),
            ("sort", Sort == CaseSort.Changed ? "" : Sort), ("dir", Descending == (Sort == CaseSort.Changed) ? "" : Descending ? "desc" : "asc"),
            ("page", Page == 1 ? "" : $"{Page}"), ("size", Size == DefaultSize ? "" : $"{Size}"),
            ("cols", Columns), ("view", View is { } view ? view.ToString() : IsWithoutView ? "none" : ""),
        ];
        return QueryHelpers.AddQueryString(
            CaseUrls.List, all.Where(p => !string.IsNullOrEmpty(p.Value)).ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal));
    }
}
