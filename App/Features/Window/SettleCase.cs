using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Applications;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Prerequisites;
using ApprovalOffice.Data.Cases.Review;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.App.Features.Window;

/// <summary>
/// 当场办结 of an instant matter 即办件: accepted, examined and decided in one sitting by the clerk, to whom the organ leaves what the
/// catalogue promises on the spot. Only a positive answer is given so; whoever finds something wanting tells a correction or refuses.
/// </summary>
public sealed class SettleCase(IntakeOperation operation)
{
    /// <summary>Settles it; the acts and papers are those of every case, one after another.</summary>
    /// <param name="target">The case as seen, its materials judged.</param>
    /// <param name="answers">What the office says on the face of the result, by the id of the field.</param>
    /// <param name="ct">Cancels before the commit.</param>
    public Task<Outcome<int>> RunAsync(CaseTarget target, IReadOnlyDictionary<string, string> answers, CancellationToken ct) =>
        operation.RunAsync(target, "当场办结", work => SettleAsync(work, answers, ct), ct);

    private static async Task SettleAsync(CaseWork work, IReadOnlyDictionary<string, string> answers, CancellationToken ct)
    {
        ApprovalCase subject = work.Case;
        CaseRules.InstantOnly.Require(subject.Limits.Promised.IsInstant);
        IReadOnlyList<string> open = await OpenPrerequisites.RecordAsync(work.Db, subject, work.Catalogue, work.Act.OccurredAt, ct);
        Act examining = work.Act with { As = work.Act.As | CaseActor.Reviewer };
        subject.Accept(work.Act, work.Catalogue.Matter(subject.Matter.Code).ReviewPoints, work.Calendar, work.Organ);
        subject.StartReview(examining);
        foreach (ReviewFinding point in subject.Findings.ToList())
        {
            subject.Find(point.PointNumber, ReviewConclusion.Meets, null, examining);
        }

        subject.FillResult(Result(work, answers), examining);
        subject.Propose(examining, CaseDecision.Grant, "材料齐全，符合要求，当场办结。", 1, open);
        subject.Grant(examining, null, open, work.Calendar);
    }

    private static FormAnswers Result(CaseWork work, IReadOnlyDictionary<string, string> answers)
    {
        string matter = work.Case.Matter.Code;
        IReadOnlyList<FormField> fields = UnifiedForm.OfficeFields(work.Catalogue, matter);
        FormAnswers given = FormAnswers.Empty;
        foreach (FormField field in fields)
        {
            string answer = answers.GetValueOrDefault(field.Id) ?? "";
            CaseRules.ResultUnsound.Require(field.ProblemOf(answer) is null, $"Result-{field.Id}", field.ProblemOf(answer));
            given = given.With(field.Id, answer.Length == 0 ? null : OfficeText.Clean(answer, field.Limit, $"Result-{field.Id}"));
        }

        return UnifiedForm.For(matter, fields, given);
    }
}
