using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.Data.Cases.Materials;

/// <summary>What the submitted cases of a work hold already, so that a material is handed in once (建办〔2020〕97号 八、九).</summary>
public sealed class SubmittedMaterials
{
    private readonly ILookup<string, Held> _held;

    private SubmittedMaterials(IEnumerable<Held> held) => _held = held.ToLookup(h => h.Code);

    /// <summary>Loads what stands behind some materials in the cases of a work that were not refused, withdrawn or ended.</summary>
    public static async Task<SubmittedMaterials> LoadAsync(OfficeDbContext db, Guid workId, IReadOnlyCollection<string> codes, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        if (codes.Count == 0)
        {
            return new SubmittedMaterials([]);
        }

        var found = await (
            from subject in db.Set<ApprovalCase>().AsNoTracking()
            where subject.Subject.WorkId == workId && subject.Number != null && subject.State != CaseState.Withdrawn
                && subject.State != CaseState.Terminated && subject.State != CaseState.AcceptanceRefused && subject.State != CaseState.Denied
            from material in subject.Materials
            where codes.Contains(material.MaterialCode) && material.Verdict != MaterialVerdict.NeedsCorrection
            from file in material.Instances
            where file.WithdrawnAt == null
            orderby file.HandedInAt
            select new { subject.Id, subject.Number, material.MaterialCode, material.Name, file.Digest, file.FileName, file.ContentType, file.Length }).ToListAsync(ct);
        return new SubmittedMaterials(found.GroupBy(f => (f.Id, f.MaterialCode)).Select(group => new Held(
            group.Key.MaterialCode,
            $"“{group.First().Name}”（办件 {group.First().Number!.Value.Value}）",
            [.. group.Select(f => new StoredFile(f.Digest, f.FileName, f.ContentType, f.Length))])));
    }

    /// <summary>The newest files of all of some materials, with the words for the screen; null when one of them was never handed in.</summary>
    public (string Words, IReadOnlyList<StoredFile> Files)? Find(IReadOnlyCollection<string> codes)
    {
        ArgumentNullException.ThrowIfNull(codes);
        List<Held?> found = [.. codes.Select(code => _held[code].LastOrDefault())];
        return found.Count == 0 || found.Contains(null)
            ? null
            : ($"取自已提交的{string.Concat(found.Select(f => f!.Words))}", [.. found.SelectMany(f => f!.Files).DistinctBy(f => f.Digest)]);
    }

    private sealed record Held(string Code, string Words, IReadOnlyList<StoredFile> Files);
}
