using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Applications;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.App.Features.Review;

/// <summary>办理结果内容: what the office says on the face of the result; a draft until the proposal rests on it.</summary>
public sealed class FillResult(CaseOperation operation)
{
    /// <summary>Saves what was typed. Nothing has to be complete yet, but what is there has to be sound.</summary>
    /// <param name="target">The case as seen.</param>
    /// <param name="answers">Answers by the id of the field.</param>
    /// <param name="ct">Cancels before the commit.</param>
    public Task<Outcome<int>> RunAsync(CaseTarget target, IReadOnlyDictionary<string, string> answers, CancellationToken ct) =>
        operation.RunAsync(target, [Permissions.ReviewCases], "填写办理结果内容", work =>
        {
            string matter = work.Case.Matter.Code;
            IReadOnlyList<FormField> fields = UnifiedForm.OfficeFields(work.Catalogue, matter);
            FormAnswers given = fields.Aggregate(FormAnswers.Empty, (known, field) => known.With(field.Id, Sound(field, answers.GetValueOrDefault(field.Id))));
            work.Case.FillResult(UnifiedForm.For(matter, fields, given), work.Act);
            return Task.CompletedTask;
        }, ct);

    private static string? Sound(FormField field, string? answer)
    {
        if (string.IsNullOrWhiteSpace(answer))
        {
            return null;
        }

        CaseRules.ResultUnsound.Require(field.ProblemOf(answer) is null, $"Result-{field.Id}", field.ProblemOf(answer));
        string clean = OfficeText.Clean(answer, field.Limit, $"Result-{field.Id}");
        return field.Type is "number" or "money" or "area" ? OfficeText.Narrow(clean) : clean;
    }
}
