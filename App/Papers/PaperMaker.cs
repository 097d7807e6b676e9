using ApprovalOffice.App.Delivery;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Seals;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Papers;

/// <summary>
/// Makes the file of a frozen paper, from the outbox: tried again until it is there, made once. When the file of a granted case's
/// result is there, the case is issued 出证.
/// </summary>
public sealed class PaperMaker(
    IDbContextFactory<OfficeDbContext> contexts, BlobArchive blobs, OfficeAct office, OfficeReference reference, ISigner signer,
    TimeProvider clock, ILogger<PaperMaker> log) : IOutboxHandler
{
    /// <summary>The kind of the outbox message.</summary>
    public const string MessageKind = "paper";

    /// <inheritdoc/>
    public string Kind => MessageKind;

    /// <inheritdoc/>
    public async Task DeliverAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        if (await MakeAsync(Guid.Parse(message.Recipient), cancellationToken) is { } paper)
        {
            await AttachAsync(paper, cancellationToken);
        }
    }

    /// <summary>Draws, signs and stores the file of a frozen paper; nothing of the office is changed by it. Several can be made beside each other.</summary>
    /// <returns>The paper; null if it has its file.</returns>
    internal async Task<MadePaper?> MakeAsync(Guid documentId, CancellationToken ct)
    {
        await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
        OfficialDocument document = await db.Set<OfficialDocument>().AsNoTracking().SingleAsync(d => d.Id == documentId, ct);
        if (document.Digest is not null)
        {
            // Delivered before, or made when it was needed at once: what follows from the file was done with it.
            return null;
        }

        (byte[] content, Organ? organ, SealKey? key) = await SealedAsync(document, PaperDrawings.Draw(document.ModelName, document.Model), ct);
        using MemoryStream file = new(content);
        return new MadePaper(document, await blobs.WriteAsync(file, ct), organ, key);
    }

    /// <summary>Gives a paper its file; the result of a granted case is issued 出证 with it.</summary>
    internal async Task AttachAsync(MadePaper paper, CancellationToken ct)
    {
        Outcome<int> made = await office.RunAsync(paper.Document.CaseId, "制作文书", work => AttachAsync(work, paper, ct), ct);
        if (!made.IsOk)
        {
            throw new InvalidOperationException(made.Sentence);
        }

        log.LogInformation("Paper {Title} {Number} made, {Length} bytes", paper.Document.Title, paper.Document.Number, paper.File.Length);
    }

    /// <summary>With the signature of the organ in whose name it stands, as of the instant it was frozen; as drawn where the office has no seals.</summary>
    private async Task<(byte[] Content, Organ? Organ, SealKey? Key)> SealedAsync(OfficialDocument document, byte[] drawn, CancellationToken ct)
    {
        if (!signer.IsConfigured)
        {
            return (drawn, null, null);
        }

        Organ organ = (await reference.OrgansAsync(ct)).All.First(o => o.Name == document.IssuerName);
        SealOrder seal = new(organ.CreditCode.Value, organ.Name, new DateTimeOffset(document.CreatedAt, TimeSpan.Zero));
        SealedFile signed = await signer.SignAsync(drawn, seal, ct);
        return (signed.Content, organ, signed.Key);
    }

    private async Task AttachAsync(CaseWork work, MadePaper paper, CancellationToken ct)
    {
        StoredBlob stored = await blobs.RowAsync(work.Db, paper.File, ct);
        OfficialDocument document = await work.Db.Set<OfficialDocument>().SingleAsync(d => d.Id == paper.Document.Id, ct);
        if (document.Digest is null && paper is { Organ: { } organ, Key: { } key })
        {
            work.Db.Add(SealRegistration.Of(work.Case, document, stored.Digest, organ, key, clock.GetUtcNow()));
        }

        document.AttachFile(stored.Digest, stored.Length, clock.GetUtcNow().UtcDateTime);
        bool isResult = (LevyPapers.IsLevy(work.Case) && work.Case.Payments.Count == 0) || await work.Db.Set<ElectronicCertificate>().AnyAsync(c => c.DocumentId == document.Id, ct);
        if (isResult && work.Case.State == CaseState.Granted)
        {
            work.Case.Issue(work.Act, document.Number);
        }
    }
}
