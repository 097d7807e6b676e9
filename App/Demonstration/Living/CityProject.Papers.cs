using ApprovalOffice.App.Papers;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Records;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Demonstration.Living;

// The papers on which the issue of a result waits.
internal sealed partial class CityProject
{
    // Drawing and signing keeps a processor busy; more of them at once only wait for each other.
    private static readonly SemaphoreSlim Places = new(Environment.ProcessorCount);

    /// <summary>Makes the papers on which the issue of a result waits; the notices are left to the office's own job.</summary>
    public Task MakePapersAsync() => MakePapersAsync(null);

    // Beside what the caller does next.
    private static Task BesideAsync(Func<Task> make) => Task.Run(async () =>
    {
        await Places.WaitAsync();
        try
        {
            await make();
        }
        finally
        {
            Places.Release();
        }
    });

    private Task<List<Guid>> UnmadeAsync(Guid caseId) =>
        office.ReadAsync(db => db.Set<OfficialDocument>().Where(d => d.CaseId == caseId && d.Digest == null).Select(d => d.Id).ToListAsync());

    private async Task MakePapersAsync(string? matterCode)
    {
        List<Guid> waiting = await office.ReadAsync(db => (
            from subject in db.Set<ApprovalCase>()
            where subject.Subject.WorkId == workId && subject.State == CaseState.Granted && (matterCode == null || subject.Matter.Code == matterCode)
            join paper in db.Set<OfficialDocument>() on subject.Id equals paper.CaseId
            where paper.Digest == null && db.Set<ElectronicCertificate>().Any(c => c.DocumentId == paper.Id)
            select paper.Id).ToListAsync());
        await MakeAsync(waiting);
    }

    private async Task MakeAsync(List<Guid> documents)
    {
        List<string> recipients = documents.ConvertAll(id => id.ToString());
        List<OutboxMessage> messages = await office.ReadAsync(db => db.Set<OutboxMessage>().AsNoTracking()
            .Where(m => m.Kind == PaperMaker.MessageKind && recipients.Contains(m.Recipient)).ToListAsync());
        await office.RunAsync<IEnumerable<IOutboxHandler>>(async handlers =>
        {
            PaperMaker maker = handlers.OfType<PaperMaker>().Single();
            foreach (OutboxMessage message in messages)
            {
                await maker.DeliverAsync(message, CancellationToken.None);
            }
        });
    }
}
