using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.SavedViews;

namespace ApprovalOffice.App.Features.Cases.Views;

/// <summary>存为视图: conditions, order and columns under a name.</summary>
public sealed class SaveView(ViewWork work, CurrentPerson person, TimeProvider clock)
{
    /// <summary>Saves; yields the address that opens the view.</summary>
    public async Task<Outcome<string>> RunAsync(string? name, string query, CancellationToken ct)
    {
        SavedView? saved = null;
        Outcome outcome = await work.RunAsync(
            "保存视图",
            (db, known) =>
            {
                saved = SavedView.Save((person.PersonId, person.Name), name, query, known, clock);
                db.Add(saved);
                return Task.FromResult(Outcome.Ok($"已保存为视图“{saved.Name}”。"));
            },
            ct);
        return outcome.IsOk && saved is not null
            ? Outcome.Ok(new CaseViewRow(saved.Id, saved.Version, saved.Name, saved.Query, true, saved.OwnerName, false).Url, outcome.Sentence)
            : outcome.As<string>();
    }
}
