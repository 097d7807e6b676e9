using ApprovalOffice.App.Features.Applications;
using ApprovalOffice.App.Features.Cases.Sheets;
using ApprovalOffice.App.Features.Owed;
using ApprovalOffice.App.Features.Review;
using ApprovalOffice.App.Features.Statements;
using ApprovalOffice.App.Features.Undoing;
using ApprovalOffice.App.Features.Window;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Tests.App.Features.Review;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.Cases;

/// <summary>The page of a case leads to the pages where something can be done, and promises nothing that no page offers.</summary>
public sealed class NextStepsTests
{
    [Fact]
    public void EveryActionOfAPerson_HasAPage_OrStandsHereAsOneThatHasNoneYet()
    {
        HashSet<CaseAction> offered = [.. ApplicationUrls.Actions, .. WindowUrls.IntakeActions, .. ReviewUrls.CaseActions, .. OwedUrls.Actions, .. StatementUrls.Actions, .. UndoUrls.Actions];
        CaseTransitions.All.Where(t => t.By != CaseActor.Office && !offered.Contains(t.Action)).Select(t => t.Action).Order().ShouldBe(
            new[]
            {
                CaseAction.VerifyCommitment, CaseAction.RestoreCredit, CaseAction.RecordPayment, CaseAction.Connect,
            }.Order());
    }

    [Fact]
    public async Task EachPerson_IsLedToTheirOwnPages()
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(DatabaseProvider.Sqlite);
        CaseTarget at = await office.OwingAsync();
        (await StepsAsync(office, "applicant", at)).ShouldBe([ApplicationUrls.Application(at.CaseId), OwedUrls.Owed(at.CaseId), StatementUrls.Statement(at.CaseId)]);
        (await StepsAsync(office, "clerk", at)).ShouldBe([OwedUrls.Owed(at.CaseId)]);
        (await StepsAsync(office, "reviewer", at)).ShouldBe([ReviewUrls.Case(at.CaseId)]);
        CaseSheet sheet = (await office.AsAsync("reviewer", s => s.GetRequiredService<CaseSheets>().FindAsync(at.CaseId, default)))!;
        sheet.Steps.Single().Actions.ShouldContain("现场核查");
        sheet.Steps.Single().Actions.ShouldNotContain("举行听证");
    }

    private static async Task<List<string>> StepsAsync(ReviewOffice office, string who, CaseTarget at) =>
        [.. (await office.AsAsync(who, s => s.GetRequiredService<CaseSheets>().FindAsync(at.CaseId, default)))!.Steps.Select(s => s.Url)];
}
