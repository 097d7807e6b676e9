using ApprovalOffice.Data.Cases.Flow;
using Microsoft.AspNetCore.Http.Extensions;

namespace ApprovalOffice.App.Features.Duties;

/// <summary>Addresses of what remains after a decision: money to come in, connections to be made, promises to be verified.</summary>
public static class DutyUrls
{
    /// <summary>What can be done here, of the transition table.</summary>
    public static readonly IReadOnlySet<CaseAction> Actions = new HashSet<CaseAction> 
    {
        CaseAction.RecordPayment, CaseAction.Connect, CaseAction.VerifyCommitment, CaseAction.RestoreCredit,
    };

    /// <summary>The list; kind and page stand in the query string.</summary>
    public const string List = "/duties";

    /// <summary>Route of <see cref="Duty"/>.</summary>
    public const string DutyRoute = "/duties/{CaseId:guid}";

    /// <summary>What remains of one case.</summary>
    public static string Duty(Guid caseId) => $"/duties/{caseId}";

    /// <summary>The kind that an address names; the first where it names none.</summary>
    public static DutyKind KindOf(string? asked) => Enum.TryParse(asked, out DutyKind kind) && Enum.IsDefined(kind) ? kind : DutyKind.Payment;

    /// <summary>The list of a kind.</summary>
    public static string Of(DutyKind kind, int page = 1)
    {
        QueryBuilder query = [];
        query.Add("kind", kind.ToString());
        if (page > 1)
        {
            query.Add("page", $"{page}");
        }

        return List + query.ToQueryString();
    }
}
