using ApprovalOffice.App.Papers;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Results;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Demonstration.Living;

// The papers on which the issue of a result waits.
internal sealed partial class CityProject
{
    // Drawing and signing keeps a processor busy; more of them at once only wait for each other.
    private static readonly SemaphoreSlim Places = new(Environment.ProcessorCount);

    /// <summary>Makes the papers on which the issue of a result waits; the notices are left to the office's own job.</summary>
    public async Task MakePapersAsync() => await AttachAsync(await BeginPapersAsync(null));

    // They are drawn, signed and stored beside what the caller does next.
    private async Task<List<Task<MadePaper?>>> BeginPapersAsync(string? matterCode) => Begin(await office.ReadAsync(db => (
        from subject in db.Set<ApprovalCase>()
        where subject.Subject.WorkId == workId && subject.State == CaseState.Granted && (matterCode == null || subject.Matter.Code == matterCode)
        join paper in db.Set<OfficialDocument>() on subject.Id equals paper.CaseId
        where paper.Digest == null && db.Set<ElectronicCertificate>().Any(c => c.DocumentId == paper.Id)
        select paper.Id).ToListAsync()));

    private async Task<List<Task<MadePaper?>>> BeginPapersAsync(Guid caseId) =>
        Begin(await office.ReadAsync(db => db.Set<OfficialDocument>().Where(d => d.CaseId == caseId && d.Digest == null).Select(d => d.Id).ToListAsync()));

    private List<Task<MadePaper?>> Begin(List<Guid> documents) => documents.ConvertAll(id => Task.Run(async () =>
    {
        await Places.WaitAsync();
        try
        {
            MadePaper? made = null;
            await office.RunAsync<PaperMaker>(async maker => made = await maker.MakeAsync(id, CancellationToken.None));
            return made;
        }
        finally
        {
            Places.Release();
        }
    }));

    // One after the other: there is one writer, and it is the caller.
    private async Task AttachAsync(List<Task<MadePaper?>> papers)
    {
        foreach (Task<MadePaper?> begun in papers)
        {
            if (await begun is { } made)
            {
                await office.RunAsync<PaperMaker>(maker => maker.AttachAsync(made, CancellationToken.None));
            }
        }
    }
}
