using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;

namespace ApprovalOffice.App.Features.Stages;

/// <summary>One person's work on one stage application: what is typed is saved as it is typed, and never lost to somebody else's change.</summary>
public sealed class StageSession(StageReading reading, StageActs acts, StageDetails details)
    : EditingSession<StageDetails, StageForm>(details, StageForm.Of)
{
    /// <summary>Saves what is typed, then acts.</summary>
    public Task<Outcome> ActAsync(Func<StageTarget, Task<Outcome<int>>> act, CancellationToken ct) => ActOnAsync(d => act(TargetOf(d)), ct);

    /// <inheritdoc/>
    protected override Task<StageDetails?> ReadAsync(StageDetails sheet, CancellationToken ct) => reading.ReadAsync(sheet.Id, ct);

    /// <inheritdoc/>
    protected override async Task<Outcome<int>> FillAsync(StageDetails sheet, StageForm typed, CancellationToken ct)
    {
        StageTarget target = TargetOf(sheet);
        Dictionary<string, string> answers = typed.Answers.Where(a => sheet.Points.Any(p => p.Key == a.Key && p.Answer.Trim() != a.Value.Trim()))
            .ToDictionary(a => a.Key, a => a.Value);
        if (answers.Count > 0)
        {
            Outcome<int> kept = await acts.Correct.AnswerAsync(target, answers, ct);
            if (!kept.IsOk)
            {
                return kept;
            }

            target = target with { SeenVersion = kept.Value };
        }

        return await acts.Edit.FillAsync(target, typed.ToContact(), typed.Fields, ct);
    }

    /// <inheritdoc/>
    protected override StageDetails Filled(StageDetails sheet, StageForm typed, int version) => sheet with
    {
        Version = version,
        Contact = typed.ToContact(),
        Form = FormAnswers.Of(typed.Fields),
        Points = [.. sheet.Points.Select(p => p with { Answer = typed.Answers.GetValueOrDefault(p.Key) ?? p.Answer })],
    };

    /// <inheritdoc/>
    protected override StageForm Copy(StageForm form) => StageForm.Copy(form);

    /// <inheritdoc/>
    protected override bool PutBack(StageForm typed, StageForm saved, string field) => StageForm.PutBack(typed, saved, field);

    /// <inheritdoc/>
    protected override bool IsOpen(StageDetails sheet) => sheet.IsOpen;

    /// <inheritdoc/>
    protected override bool Same(StageForm a, StageForm b) => StageForm.Same(a, b);

    private static StageTarget TargetOf(StageDetails details) => new(details.Id, details.Version);
}
