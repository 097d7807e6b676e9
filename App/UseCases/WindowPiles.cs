using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.UseCases;

/// <summary>What lies at the window, counted the same way wherever it is counted: a stage application lies there once, not once a case.</summary>
public static class WindowPiles
{
    /// <summary>How many are counted; what lies deeper in a pile comes up as the pile is worked off, or is searched for.</summary>
    public const int MostCounted = 1_000;

    /// <summary>One row a stage application: its case that is due first stands for all of them.</summary>
    /// <param name="cases">The cases to show.</param>
    /// <param name="pile">All that lie with them.</param>
    public static IQueryable<ApprovalCase> OneRowAStage(IQueryable<ApprovalCase> cases, IQueryable<ApprovalCase> pile) =>
        cases.Where(c => c.StageApplicationId == null || !pile.Any(o =>
            o.StageApplicationId == c.StageApplicationId
            && (o.AcceptanceDue < c.AcceptanceDue || (o.AcceptanceDue == c.AcceptanceDue && o.Id.CompareTo(c.Id) < 0))));

    /// <summary>Those that owe a material. A debt of what was then denied is nobody's work; debts are looked at case by case.</summary>
    /// <param name="db">The database.</param>
    /// <param name="cases">The cases that may owe.</param>
    public static IQueryable<ApprovalCase> Owing(OfficeDbContext db, IQueryable<ApprovalCase> cases)
    {
        // Nearly every case is in one of these states: the few open debts lead to theirs, and SQLite goes that way only when they are
        // joined; asked whether a case is among them, it walks the cases of the states.
        IQueryable<Guid> owing = db.Set<OwedMaterial>().Where(o => o.CheckedOn == null).Select(o => o.CaseId).Distinct();
        return from id in owing
               join c in cases on id equals c.Id
               where c.Decision == null || c.Decision == CaseDecision.Grant
               select c;
    }

    /// <summary>Counts rows: nobody works through more, and to count the rest would cost more than to show the page.</summary>
    public static Task<int> CountAsync(IQueryable<ApprovalCase> rows, CancellationToken ct) => rows.Take(MostCounted).CountAsync(ct);
}
