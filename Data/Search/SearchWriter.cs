using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.Data.Search;

/// <summary>
/// Writes names as they are searched for. A name is a record of the context; its grams are half a hundred small rows, put in by one statement
/// for many names. Those of a former name stay, so that it stays findable.
/// </summary>
internal static class SearchWriter
{
    private const int RowsAtOnce = 1_000;

    /// <summary>Writes the grams, and leaves the names to the save of the context.</summary>
    public static void Write(DbContext db, IReadOnlyList<SubjectName> names)
    {
        foreach (SubjectName one in names)
        {
            Take(db, one, one.IsNew ? null : db.Find<SearchName>(one.SubjectId));
        }

        foreach ((string sql, object[] subjects) in Statements(names))
        {
            db.Database.ExecuteSqlRaw(sql, subjects);
        }
    }

    /// <summary>Writes the grams, and leaves the names to the save of the context.</summary>
    public static async Task WriteAsync(DbContext db, IReadOnlyList<SubjectName> names, CancellationToken ct)
    {
        foreach (SubjectName one in names)
        {
            Take(db, one, one.IsNew ? null : await db.FindAsync<SearchName>([one.SubjectId], ct));
        }

        foreach ((string sql, object[] subjects) in Statements(names))
        {
            await db.Database.ExecuteSqlRawAsync(sql, subjects, ct);
        }
    }

    private static void Take(DbContext db, SubjectName one, SearchName? known)
    {
        if (known is not null)
        {
            known.Take(one.Name);
        }
        else if (db.Set<SearchName>().Local.FindEntry(one.SubjectId) is null)
        {
            // A save that failed and is tried again has it already.
            db.Add(SearchName.Of(one.Kind, one.SubjectId, one.Name));
        }
    }

    // Numbers stand in the text, the keys of the subjects are its parameters.
    private static IEnumerable<(string Sql, object[] Subjects)> Statements(IReadOnlyList<SubjectName> names)
    {
        StringBuilder rows = new();
        List<object> subjects = [];
        int count = 0;
        foreach (SubjectName one in names)
        {
            foreach (int gram in SearchText.GramsOfName(one.Name))
            {
                rows.Append(CultureInfo.InvariantCulture, $"{(count++ == 0 ? "" : ", ")}({(int)one.Kind}, {gram}, {{{subjects.Count}}})");
            }

            subjects.Add(one.SubjectId);
            if (count >= RowsAtOnce)
            {
                yield return (Insert(rows), [.. subjects]);
                rows.Clear();
                subjects.Clear();
                count = 0;
            }
        }

        if (count > 0)
        {
            yield return (Insert(rows), [.. subjects]);
        }
    }

    private static string Insert(StringBuilder rows) => $"""INSERT INTO "SearchGrams" ("Kind", "Gram", "SubjectId") VALUES {rows} ON CONFLICT DO NOTHING""";
}
