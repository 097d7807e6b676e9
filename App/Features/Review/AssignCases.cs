using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;

namespace ApprovalOffice.App.Features.Review;

/// <summary>
/// 批量分办: many cases are given to one reviewer. Each is an act of its own, in its own transaction and with its own events; what has a
/// handler already is handed over (转办), for which the reason is needed.
/// </summary>
public sealed class AssignCases(AssignCase assign, ReassignCase reassign, CurrentPerson person)
{
    /// <summary>The most cases of one act: a page of the desk.</summary>
    public const int MostCases = 100;

    /// <summary>Gives them to somebody.</summary>
    /// <param name="chosen">The cases as seen, and whether each has a handler.</param>
    /// <param name="handlerId">The reviewer who is to handle them.</param>
    /// <param name="reason">Why, where a case changes hands; a remark otherwise.</param>
    /// <param name="ct">Stops between two cases.</param>
    public async Task<Outcome<AssignedCases>> RunAsync(IReadOnlyList<(CaseTarget Target, bool HasHandler)> chosen, Guid? handlerId, string? reason, CancellationToken ct)
    {
        if (!ReviewTabs.MayAssign(person))
        {
            return Outcome.Forbidden().As<AssignedCases>();
        }

        if (handlerId is null)
        {
            return Outcome.Refused(CaseRules.CarryMissing, "HandlerId", "请选择本机关的承办人").As<AssignedCases>();
        }

        if (chosen.Any(c => c.HasHandler) && string.IsNullOrWhiteSpace(reason))
        {
            return Outcome.Refused(CaseRules.CarryMissing, "Reason", "所选办件已有承办人，请写明转办的理由").As<AssignedCases>();
        }

        int done = 0;
        List<(Guid, string)> refused = [];
        foreach ((CaseTarget target, bool hasHandler) in chosen.Take(MostCases))
        {
            Outcome<int> outcome = hasHandler
                ? await reassign.RunAsync(target, handlerId, reason ?? "", ct)
                : await assign.RunAsync(target, handlerId, reason, ct);
            if (outcome.IsOk)
            {
                done++;
            }
            else
            {
                refused.Add((target.CaseId, outcome.Sentence));
            }
        }

        return Outcome.Ok(new AssignedCases(done, refused), refused.Count == 0 ? $"已分办 {done} 件。" : $"已分办 {done} 件，{refused.Count} 件没有分办。");
    }
}
