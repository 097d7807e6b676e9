using System.Text.Json;
using ApprovalOffice.Data.Cases.Events;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Cases.Review;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ApprovalOffice.Data.Cases.Verification;

/// <summary>
/// The rows of cases against their last image in the trail: whatever was changed past the application has no line there. Each property is
/// compared as the trail shows it, what is masked there as masked; a property that the trail of a row never named (a newer column) is
/// passed over.
/// </summary>
internal sealed class TrailVerification(IDbContextFactory<OfficeDbContext> databases) : IVerification
{
    private const int PageSize = 400;
    private const int MostFaults = 500;

    public string Subject => "记录与留痕";

    public async Task<VerificationResult> VerifyAsync(CancellationToken cancellationToken)
    {
        List<string> faults = [];
        int rows = await LookAsync<ApprovalCase>("办件", faults, cancellationToken)
            + await LookAsync<CaseEvent>("办件事件", faults, cancellationToken)
            + await LookAsync<NationalStatusEvent>("国标状态", faults, cancellationToken)
            + await LookAsync<OpinionRequest>("征求意见", faults, cancellationToken)
            + await LookAsync<ReviewFinding>("审查要点", faults, cancellationToken)
            + await LookAsync<SigningStep>("审签", faults, cancellationToken)
            + await LookAsync<ElectronicCertificate>("证照", faults, cancellationToken)
            + await LookAsync<OfficialDocument>("文书", faults, cancellationToken);
        string more = faults.Count > MostFaults ? $"，此处列出前 {MostFaults} 处" : "";
        return new VerificationResult(Subject, $"共核对 {rows} 行，不符 {faults.Count} 处{more}。", [.. faults.Take(MostFaults)], []);
    }

    private async Task<int> LookAsync<T>(string kind, List<string> faults, CancellationToken ct)
        where T : class
    {
        await using OfficeDbContext reading = await databases.CreateDbContextAsync(ct);
        List<Guid> ids = await reading.Set<T>().Select(row => EF.Property<Guid>(row, "Id")).OrderBy(id => id).ToListAsync(ct);
        await foreach (List<string> found in SideBySide.RunAsync(ids.Chunk(PageSize), SideBySide.AtOnce, (page, stop) => LookAsync<T>(kind, page, stop), ct))
        {
            faults.AddRange(found);
        }

        return ids.Count;
    }

    private async Task<List<string>> LookAsync<T>(string kind, Guid[] page, CancellationToken ct)
        where T : class
    {
        // A context a page: what was read is let go again.
        await using OfficeDbContext context = await databases.CreateDbContextAsync(ct);
        List<T> rows = await context.Set<T>().IgnoreAutoIncludes().Where(row => page.Contains(EF.Property<Guid>(row, "Id"))).ToListAsync(ct);
        string name = AuditInterceptor.NameOf(context.Model.FindEntityType(typeof(T))!);
        List<string> keys = [.. page.Select(id => id.ToString())];
        var lines = (await context.Set<AuditRecord>().AsNoTracking()
                .Where(line => line.EntityType == name && keys.Contains(line.EntityId) && line.Kind != AuditKind.Viewed)
                .OrderBy(line => line.Id).Select(line => new { line.EntityId, line.CaseNumber, line.After }).ToListAsync(ct))
            .ToLookup(line => line.EntityId);
        List<string> faults = [];
        foreach (EntityEntry entry in rows.Select(row => context.Entry(row)))
        {
            string key = AuditInterceptor.KeyOf(entry);
            string label = $"{kind} {lines[key].LastOrDefault(line => line.CaseNumber is not null)?.CaseNumber ?? key}";
            List<string> wrong = [.. Differences(entry, lines[key].Select(line => line.After))];
            faults.AddRange(lines[key].Any() ? wrong.Select(property => $"{label} 的 {property} 与留痕不符。") : [$"{label} 没有留痕。"]);
        }

        return faults;
    }

    private static IEnumerable<string> Differences(EntityEntry entry, IEnumerable<string?> images)
    {
        string now = AuditJson.Write(AuditInterceptor.PropertiesOf(entry).Select(pair => ((IReadOnlyProperty)pair.Entry.Metadata, pair.Name, pair.Entry.CurrentValue)));
        List<string> told = [.. images.OfType<string>()];
        if (told is [string only] && only == now)
        {
            // Most rows are never changed after they were written.
            return [];
        }

        Dictionary<string, JsonElement> last = new(StringComparer.Ordinal);
        foreach (string image in told)
        {
            foreach ((string name, JsonElement value) in Read(image))
            {
                last[name] = value;
            }
        }

        return Read(now).Where(pair => last.TryGetValue(pair.Name, out JsonElement value) && !IsSame(value, pair.Value)).Select(pair => pair.Name);
    }

    // A document that is not disposed of keeps its elements: they are compared and gone with the page.
    private static IEnumerable<(string Name, JsonElement Value)> Read(string json) =>
        JsonDocument.Parse(json).RootElement.EnumerateObject().Select(property => (property.Name, property.Value));

    // 12.5 and 12.50 are one amount: the engines keep the digits differently.
    private static bool IsSame(JsonElement told, JsonElement now) => told.ValueKind == JsonValueKind.Number && now.ValueKind == JsonValueKind.Number
        ? told.GetDecimal() == now.GetDecimal()
        : told.GetRawText() == now.GetRawText();
}
