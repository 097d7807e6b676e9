using ApprovalOffice.App.Access;
using ApprovalOffice.App.Features.Publications;
using ApprovalOffice.App.Features.Window;
using ApprovalOffice.App.Papers;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Publications;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Demonstration.Living;

/// <summary>One project of the invented city and what its people do with it, act by act, through the use cases of the office.</summary>
/// <param name="office">The office.</param>
/// <param name="catalogue">The catalogue in force.</param>
/// <param name="applicant">The account that applies.</param>
/// <param name="projectId">The project.</param>
/// <param name="workId">Its work.</param>
/// <param name="region">Region of the site.</param>
/// <param name="paper">A file that stands for every drawing and document of the applicant.</param>
internal sealed partial class CityProject(
    CityOffice office, CatalogueSet catalogue, string applicant, Guid projectId, Guid workId, RegionCode region, StoredFile paper)
{
    private readonly Dictionary<string, Guid> _stages = new(StringComparer.Ordinal);

    /// <summary>The case of a matter, as it stands.</summary>
    public async Task<ApprovalCase> CaseAsync(string matterCode) => await office.ReadAsync(db => CaseStore.Whole(db).AsNoTracking()
        .Where(c => c.Subject.WorkId == workId && c.Matter.Code == matterCode).OrderByDescending(c => c.CreatedAt).FirstAsync());

    /// <summary>The money of a levy has come in.</summary>
    public async Task PayAsync(string matterCode, DateOnly on) => await DoAsync(
        matterCode, await ClerkAsync(), Permissions.AcceptCases, "登记到账",
        work => work.Case.RecordPayment(work.Act, CityForm.ReceiptNumber(work.Case.Id), on));

    /// <summary>The result is handed over.</summary>
    public async Task DeliverAsync(string matterCode)
    {
        Seen subject = await SeenAsync(matterCode);
        await AttachAsync(await BeginPapersAsync(subject.Id));
        await HandOverAsync(matterCode);
    }

    /// <summary>Everything issued is handed over.</summary>
    public async Task DeliverAllAsync()
    {
        var issued = await office.ReadAsync(db => db.Set<ApprovalCase>().AsNoTracking()
            .Where(c => c.Subject.WorkId == workId && c.State == CaseState.Issued).OrderBy(c => c.CreatedAt).ThenBy(c => c.Id)
            .Select(c => new { c.Id, c.Matter.Code }).ToListAsync());
        List<List<Task<MadePaper?>>> papers = [];
        foreach (var subject in issued)
        {
            papers.Add(await BeginPapersAsync(subject.Id));
        }

        for (int i = 0; i < papers.Count; i++)
        {
            await AttachAsync(papers[i]);
            await HandOverAsync(issued[i].Code);
        }
    }

    private async Task HandOverAsync(string matterCode)
    {
        // At the window of the organ that decided: what the city's organs give out does not lie in the district.
        Seen subject = await SeenAsync(matterCode);
        await office.DoAsync<DeliverResult>(
            await office.ClerkAsync(subject.Region), use => use.RunAsync(TargetOf(subject), new Features.Window.Delivery(DeliveryWay.Online, subject.Contact, null), CancellationToken.None));
        await PublishAsync(subject);
    }

    // The organ that decided publishes on the day on which the result is handed over.
    private async Task PublishAsync(Seen subject)
    {
        var open = await office.ReadAsync(db => db.Set<DecisionPublication>().AsNoTracking().Where(p => p.CaseId == subject.Id && p.PublishedOn == null)
            .Select(p => new { p.Id, p.Version }).ToListAsync());
        if (open.Count > 0)
        {
            PublicationResult result = await office.DoAsync<RecordPublication, PublicationResult>(await office.OfAsync(subject.OrganId, Role.Reviewer), use => use.RunAsync(
                [.. open.Select(p => new PublicationTarget(p.Id, p.Version))], office.Today, "示范市信用网站“行政许可公示”栏", CancellationToken.None));
            if (result.Refused is [(_, string sentence), ..])
            {
                throw new InvalidOperationException(sentence);
            }
        }
    }

    /// <summary>The applicant withdraws.</summary>
    public Task WithdrawAsync(string matterCode, string reason) =>
        DoAsync(matterCode, applicant, Permissions.Apply, "撤回申请", work => work.Case.Withdraw(work.Act, reason, work.Calendar));

    /// <summary>The window refuses to accept.</summary>
    public async Task RefuseAsync(string matterCode, string reason)
    {
        Seen subject = await SeenAsync(matterCode);
        await office.DoAsync<RefuseAcceptance>(await ClerkAsync(), use => use.RunAsync(
            TargetOf(subject),
            new AcceptanceRefusalForm(RefusalGround.NotRequired, null, reason, "如不服本决定，可以自收到之日起六十日内申请行政复议，或者在六个月内提起行政诉讼。"),
            CancellationToken.None));
    }

    private Task<string> ClerkAsync() => office.ClerkAsync(region);

    private static CaseTarget TargetOf(Seen subject) => new(subject.Id, subject.Version);

    // What an act needs to know of a case; the use case itself loads it whole.
    private Task<Seen> SeenAsync(string matterCode) => office.ReadAsync(db => db.Set<ApprovalCase>().AsNoTracking()
        .Where(c => c.Subject.WorkId == workId && c.Matter.Code == matterCode).OrderByDescending(c => c.CreatedAt)
        .Select(c => new Seen(c.Id, c.Version, c.State, c.Organ.OrganId, c.Organ.RegionCode, c.Contact.Name, c.SigningRounds.Any(r => r.ClosedAt == null))).FirstAsync());

    private async Task DoAsync(string matterCode, string userName, string permission, string name, Action<CaseWork> act)
    {
        Seen subject = await SeenAsync(matterCode);
        await office.DoAsync<CaseOperation>(userName, operation => operation.RunAsync(TargetOf(subject), [permission], name, work =>
        {
            act(work);
            return Task.CompletedTask;
        }, CancellationToken.None));
    }

    private sealed record Seen(Guid Id, int Version, CaseState State, Guid OrganId, RegionCode Region, string Contact, bool IsSigned);
}
