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
        Guid id = Guid.Parse(message.Recipient);
        await using OfficeDbContext db = await contexts.CreateDbContextAsync(cancellationToken);
        OfficialDocument document = await db.Set<OfficialDocument>().AsNoTracking().SingleAsync(d => d.Id == id, cancellationToken);
        if (document.Digest is not null)
        {
            // Delivered before, or made when it was needed at once: what follows from the file was done with it.
            return;
        }

        MadePaper paper = await SealedAsync(document, PaperDrawings.Draw(document.ModelName, document.Model), cancellationToken);
        using MemoryStream file = new(paper.Content);
        StoredBlob stored = await blobs.StoreAsync(db, file, cancellationToken);
        Outcome<int> made = await office.RunAsync(document.CaseId, "制作文书", work => AttachAsync(work, id, stored, paper, cancellationToken), cancellationToken);
        if (!made.IsOk)
        {
            throw new InvalidOperationException(made.Sentence);
        }

        log.LogInformation("Paper {Title} {Number} made, {Length} bytes", document.Title, document.Number, stored.Length);
    }

    /// <summary>With the signature of the organ in whose name it stands, as of the instant it was frozen; as drawn where the office has no seals.</summary>
    private async Task<MadePaper> SealedAsync(OfficialDocument document, byte[] drawn, CancellationToken ct)
    {
        if (!signer.IsConfigured)
        {
            return new MadePaper(drawn, null, null);
        }

        Organ organ = (await reference.OrgansAsync(ct)).All.First(o => o.Name == document.IssuerName);
        SealOrder seal = new(organ.CreditCode.Value, organ.Name, new DateTimeOffset(document.CreatedAt, TimeSpan.Zero));
        SealedFile signed = await signer.SignAsync(drawn, seal, ct);
        return new MadePaper(signed.Content, organ, signed.Key);
    }

    private async Task AttachAsync(CaseWork work, Guid documentId, StoredBlob stored, MadePaper paper, CancellationToken ct)
    {
        OfficialDocument document = await work.Db.Set<OfficialDocument>().SingleAsync(d => d.Id == documentId, ct);
        if (document.Digest is null && paper is { Organ: { } organ, Key: { } key })
        {
            work.Db.Add(SealRegistration.Of(work.Case, document, stored.Digest, organ, key, clock.GetUtcNow()));
        }

        document.AttachFile(stored.Digest, stored.Length, clock.GetUtcNow().UtcDateTime);
        bool isResult = (LevyPapers.IsLevy(work.Case) && work.Case.Payments.Count == 0) || await work.Db.Set<ElectronicCertificate>().AnyAsync(c => c.DocumentId == documentId, ct);
        if (isResult && work.Case.State == CaseState.Granted)
        {
            work.Case.Issue(work.Act, document.Number);
        }
    }

    private sealed record MadePaper(byte[] Content, Organ? Organ, SealKey? Key);
}
