using ApprovalOffice.App.Access;
using ApprovalOffice.App.Papers;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Acceptance;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Prerequisites;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.App.Features.Review;

/// <summary>提请审签: the handler proposes a decision to the signing chain of the organ.</summary>
public sealed class ProposeDecision(CaseOperation operation)
{
    private static readonly TextLimit Opinion = OfficeText.Opinion with { Label = "拟办意见" };

    /// <summary>Proposes; the proposal is the first signature.</summary>
    public Task<Outcome<int>> RunAsync(CaseTarget target, CaseDecision proposal, string opinion, CancellationToken ct) =>
        operation.RunAsync(target, [Permissions.ReviewCases], "提请审签", work => ProposeAsync(work, proposal, opinion, ct), ct);

    private static async Task ProposeAsync(CaseWork work, CaseDecision proposal, string opinion, CancellationToken ct)
    {
        if (proposal == CaseDecision.Grant && ResultPaper.TypeOf(work.Catalogue, work.Case.Matter.Code) is { } type)
        {
            ResultNumbers.RequireGiven(type, work.Case);
        }

        int steps = await SigningLength.OfAsync(work.Db, work.Case.Organ.OrganId, work.Case.Matter.Code, ct);
        IReadOnlyList<string> open = await OpenPrerequisites.RecordAsync(work.Db, work.Case, work.Catalogue, work.Act.OccurredAt, ct);
        if (proposal == CaseDecision.Grant)
        {
            await AcceptanceGate.RequireAsync(work.Db, work.Case, ct);
        }

        work.Case.Propose(work.Act, proposal, OfficeText.Clean(opinion, Opinion, "Opinion"), steps, open);
        work.Case.OpenRound!.RestOn(await ProjectVersion.OfAsync(work, ct));
    }
}
