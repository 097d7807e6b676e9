using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.Data.Search;

/// <summary>Finds projects and applicants by a part of their name or by its pinyin initials, through the grams: the same query on both engines.</summary>
public static class NameSearch
{
    /// <summary>So many are handed on one by one; more are read where they stand.</summary>
    public const int Few = 500;

    private const int CountedTo = 1_000;
    private const int RareEnough = 50;
    private const int Common = 10_000;

    /// <summary>Whose names the text stands in; null for a text too short to search for.</summary>
    public static async Task<NameHits?> FindAsync(OfficeDbContext db, string? text, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        string plain = SearchText.Plain(text);
        return plain.Length < SearchText.FewestCharacters
            ? null
            : new NameHits(plain, await FewAsync(db, SearchKind.Project, plain, ct), await FewAsync(db, SearchKind.Applicant, plain, ct));
    }

    /// <summary>All whose name, present or former, has these characters next to each other; the newest first.</summary>
    public static async Task<IReadOnlyList<IQueryable<Guid>>> HitsAsync(OfficeDbContext db, SearchKind kind, string plain, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(plain);
        List<IQueryable<Guid>> hits = [];
        foreach (IReadOnlyCollection<int> grams in GramSets(plain))
        {
            hits.Add(await WithAsync(db, kind, grams, ct));
        }

        return hits;
    }

    /// <summary>
    /// Whether so many names have these characters that a list which is a part of all is rather looked through itself, each row asked for the
    /// names of its subject.
    /// </summary>
    public static async Task<bool> IsCommonAsync(OfficeDbContext db, SearchKind kind, string plain, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(plain);
        foreach (IQueryable<Guid> hits in await HitsAsync(db, kind, plain, ct))
        {
            if (await hits.Take(Common).CountAsync(ct) == Common)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The sets of grams of which a name needs one whole: those of the text, and those of what may be its initials.</summary>
    public static IReadOnlyList<IReadOnlyCollection<int>> GramSets(string plain)
    {
        ArgumentNullException.ThrowIfNull(plain);
        return SearchText.MayBeInitials(plain) ? [SearchText.GramsOf(plain), SearchText.GramsOf(plain.ToUpperInvariant())] : [SearchText.GramsOf(plain)];
    }

    private static async Task<List<Guid>> FewAsync(OfficeDbContext db, SearchKind kind, string plain, CancellationToken ct)
    {
        HashSet<Guid> found = [];
        foreach (IQueryable<Guid> hits in await HitsAsync(db, kind, plain, ct))
        {
            found.UnionWith(await hits.Take(Few + 1).ToListAsync(ct));
        }

        return [.. found];
    }

    // The rarest two characters are looked up, the others asked for beside each of them.
    private static async Task<IQueryable<Guid>> WithAsync(OfficeDbContext db, SearchKind kind, IReadOnlyCollection<int> grams, CancellationToken ct)
    {
        DbSet<SearchGram> all = db.Set<SearchGram>();
        int rarest = 0, fewest = int.MaxValue;
        foreach (int gram in grams)
        {
            int count = grams.Count == 1 ? 0 : await all.Where(g => g.Kind == kind && g.Gram == gram).OrderByDescending(g => g.SubjectId).Take(CountedTo).CountAsync(ct);
            if (count < fewest)
            {
                (rarest, fewest) = (gram, count);
            }

            if (fewest < RareEnough)
            {
                break;
            }
        }

        IQueryable<SearchGram> found = all.Where(g => g.Kind == kind && g.Gram == rarest);
        foreach (int gram in grams.Where(g => g != rarest))
        {
            int other = gram;
            found = found.Where(g => all.Any(o => o.Kind == kind && o.Gram == other && o.SubjectId == g.SubjectId));
        }

        return found.OrderByDescending(g => g.SubjectId).Select(g => g.SubjectId);
    }
}
