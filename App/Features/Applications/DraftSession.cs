using ApprovalOffice.App.UseCases;

namespace ApprovalOffice.App.Features.Applications;

/// <summary>One person's work on one application: what is typed is saved as it is typed, and never lost to somebody else's change.</summary>
public sealed class DraftSession(ApplicationReading reading, FillApplication fill, ApplicationDetails details)
    : EditingSession<ApplicationDetails, ApplicationForm>(details, d => ApplicationForm.Of(d.Contact, d.Points))
{
    /// <summary>Saves what is typed, then acts; an act that somebody else's harmless change got in the way of is repeated once.</summary>
    public Task<Outcome> ActAsync(Func<CaseTarget, Task<Outcome<int>>> act, CancellationToken ct) =>
        ActOnAsync(d => act(new CaseTarget(d.Id, d.Version)), ct);

    /// <inheritdoc/>
    protected override Task<ApplicationDetails?> ReadAsync(ApplicationDetails sheet, CancellationToken ct) => reading.ReadAsync(sheet.Id, ct);

    /// <inheritdoc/>
    protected override Task<Outcome<int>> FillAsync(ApplicationDetails sheet, ApplicationForm typed, CancellationToken ct) =>
        fill.RunAsync(new CaseTarget(sheet.Id, sheet.Version), typed, ct);

    /// <inheritdoc/>
    protected override ApplicationDetails Filled(ApplicationDetails sheet, ApplicationForm typed, int version) =>
        sheet with { Version = version, Contact = typed.ToContact() };

    /// <inheritdoc/>
    protected override ApplicationForm Copy(ApplicationForm form) => ApplicationForm.Copy(form);

    /// <inheritdoc/>
    protected override bool PutBack(ApplicationForm typed, ApplicationForm saved, string field) => ApplicationForm.PutBack(typed, saved, field);

    /// <inheritdoc/>
    protected override bool IsOpen(ApplicationDetails sheet) => sheet.IsOpen;

    /// <inheritdoc/>
    protected override bool Same(ApplicationForm a, ApplicationForm b) =>
        a.ToContact() == b.ToContact()
        && a.Answers.Count == b.Answers.Count
        && a.Answers.All(answer => b.Answers.TryGetValue(answer.Key, out string? other) && other.Trim() == answer.Value.Trim());
}
