using ApprovalOffice.Data.Cases.Flow;
using Microsoft.AspNetCore.Http.Extensions;

namespace ApprovalOffice.App.Features.Review;

/// <summary>Addresses of the reviewer's and approver's pages.</summary>
public static class ReviewUrls
{
    /// <summary>What can be done on the page of review and signing, of the transition table.</summary>
    public static readonly IReadOnlySet<CaseAction> CaseActions = new HashSet<CaseAction>
    {
        CaseAction.StartReview, CaseAction.ProposeDecision, CaseAction.Endorse, CaseAction.Grant, CaseAction.Deny, CaseAction.ReturnProposal,
        CaseAction.AskOpinion, CaseAction.AnswerOpinion, CaseAction.CancelOpinion, CaseAction.BeginSuspension, CaseAction.EndSuspension,
        CaseAction.BeginRevision, CaseAction.EndRevision, CaseAction.JudgeRevisedMaterial, CaseAction.Extend, CaseAction.Assign, CaseAction.Reassign,
        CaseAction.InspectSite, CaseAction.InformOfHearing, CaseAction.RequestHearing, CaseAction.InformThirdParty, CaseAction.RecordStatement, CaseAction.ReportUpward,
    };

    /// <summary>The desk; filters stand in the query string.</summary>
    public const string Desk = "/review";

    /// <summary>The desk, opened at what awaits a signature.</summary>
    public const string Signing = "/review/signing";

    /// <summary>The desk at what nobody has begun.</summary>
    public static readonly string Waiting = DeskWith(new ReviewFilter(ReviewTab.Waiting));

    /// <summary>The desk at the person's own cases.</summary>
    public static readonly string Mine = DeskWith(new ReviewFilter(ReviewTab.Mine));

    /// <summary>The desk at all that the person's organ has in hand.</summary>
    public static readonly string Department = DeskWith(new ReviewFilter(ReviewTab.Department));

    /// <summary>The desk at what those handle whose agent the person is.</summary>
    public static readonly string Absent = DeskWith(new ReviewFilter(ReviewTab.Absent));

    /// <summary>The desk at the opinions that are asked for.</summary>
    public static readonly string Opinions = DeskWith(new ReviewFilter(ReviewTab.Opinions));

    /// <summary>Route of <see cref="Case"/>.</summary>
    public const string CaseRoute = "/review/{CaseId:guid}";

    /// <summary>Review and signing of one case.</summary>
    public static string Case(Guid caseId) => $"/review/{caseId}";

    /// <summary>The same, come to from a pile, in which 下一件 goes on, within what the pile was narrowed to.</summary>
    internal static string Case(Guid caseId, ReviewFilter from)
    {
        QueryBuilder query = [];
        query.Add("pile", from.Tab.ToString());
        AddNarrowing(query, from);
        return Case(caseId) + query.ToQueryString();
    }

    /// <summary>The desk as filtered; what is usual is left out.</summary>
    internal static string DeskWith(ReviewFilter filter)
    {
        QueryBuilder query = [];
        query.Add("tab", filter.Tab.ToString());
        AddNarrowing(query, filter);
        Add(query, "sort", filter.Sort == ReviewSort.Due ? null : filter.Sort.ToString());
        Add(query, "page", filter.Page > 1 ? $"{filter.Page}" : null);
        Add(query, "size", filter.Rows == ReviewFilter.Sizes[0] ? null : $"{filter.Rows}");
        return (filter.Tab is ReviewTab.Signing or ReviewTab.SignedByMe ? Signing : Desk) + query.ToQueryString();
    }

    private static void AddNarrowing(QueryBuilder query, ReviewFilter filter)
    {
        Add(query, "q", filter.Text);
        Add(query, "matter", filter.Matter);
        Add(query, "stage", filter.Stage);
        Add(query, "light", filter.Light?.ToString());
        Add(query, "handler", filter.Handler?.ToString());
        Add(query, "section", filter.OwnSection ? "true" : null);
    }

    private static void Add(QueryBuilder query, string name, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            query.Add(name, value);
        }
    }
}
