using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Applications;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.App.Features.Stages;

/// <summary>How the applicant answers the one correction notice of a stage application: each file and each answer goes to every case that asked.</summary>
public sealed class CorrectStage(StageOperation operation, EditStage edit, CurrentPerson person)
{
    private static readonly string[] Who = [Permissions.Apply, Permissions.EnterCases];

    /// <summary>Hands in a file for a material that open corrections of this stage ask for.</summary>
    public Task<Outcome<int>> AttachAsync(StageTarget target, string materialCode, Guid uploadId, CancellationToken ct) =>
        operation.RunAsync(target, Who, "提交补正材料", async work =>
        {
            StoredFile file = await edit.SentFileAsync(uploadId, ct);
            List<(CaseWork Work, CaseMaterial Line)> lines = [.. Lines(await work.LoadCasesAsync(ct), materialCode)];
            CaseRules.NoSuchRow.Require(lines.Count > 0);
            foreach ((CaseWork c, CaseMaterial line) in lines)
            {
                bool known = line.Current.Any(i => i.Digest == file.Digest && i.FileName == file.FileName && i.Round == c.Case.Corrections.Count + 1);
                if (!known)
                {
                    c.Case.AddFile(line.Id, file, person.PersonId, c.Act.RecordedAt);
                }
            }

            // The stage's own list follows, so that a matter added later starts from the newest version.
            if (work.Stage.Materials.FirstOrDefault(m => m.MaterialCode == materialCode) is { } shared)
            {
                work.Stage.AddFile(shared.Id, file, person.PersonId, work.Act.RecordedAt);
            }
        }, ct);

    /// <summary>Takes back a file of the open correction, by its content.</summary>
    public Task<Outcome<int>> RemoveFileAsync(StageTarget target, string materialCode, string digest, CancellationToken ct) =>
        operation.RunAsync(target, Who, "撤下补正材料", async work =>
        {
            foreach ((CaseWork c, CaseMaterial line) in Lines(await work.LoadCasesAsync(ct), materialCode))
            {
                foreach (MaterialInstance file in line.Current.Where(i => i.Digest == digest).ToList())
                {
                    c.Case.RemoveFile(line.Id, file.Id, c.Act.RecordedAt);
                }
            }

            StageMaterial? shared = work.Stage.Materials.FirstOrDefault(m => m.MaterialCode == materialCode);
            foreach (StageFile file in shared?.Current.Where(f => f.Digest == digest).ToList() ?? [])
            {
                work.Stage.RemoveFile(shared!.Id, file.Id, work.Act.RecordedAt);
            }
        }, ct);

    /// <summary>Keeps what was typed as answers so far; resubmission judges them.</summary>
    /// <param name="target">The stage application.</param>
    /// <param name="answers">Answers by <see cref="KeyOf"/> of the point.</param>
    /// <param name="ct">Cancels before the commit.</param>
    public Task<Outcome<int>> AnswerAsync(StageTarget target, IReadOnlyDictionary<string, string> answers, CancellationToken ct) =>
        operation.RunAsync(target, Who, "填写补正答复", async work =>
        {
            foreach (CaseWork c in (await work.LoadCasesAsync(ct)).Where(c => c.Case.State == CaseState.CorrectionRequested))
            {
                foreach (CorrectionPoint point in c.Case.OpenCorrection!.Points.ToList())
                {
                    string key = KeyOf(point.MaterialCode, point.Text);
                    if (answers.TryGetValue(key, out string? answer) && (point.Answer ?? "") != answer.Trim())
                    {
                        c.Case.DraftAnswer(point.Id, OfficeText.CleanOptional(answer, OfficeText.Opinion with { Label = "答复" }, $"Answer-{key}"), c.Act.RecordedAt);
                    }
                }
            }
        }, ct);

    /// <summary>提交补正 of every case that asked; answers go by material, or by the words of a point about the form.</summary>
    /// <param name="target">The stage application.</param>
    /// <param name="answers">Answers by <see cref="KeyOf"/> of the point.</param>
    /// <param name="ct">Cancels before the commit.</param>
    public Task<Outcome<int>> ResubmitAsync(StageTarget target, IReadOnlyDictionary<string, string> answers, CancellationToken ct) =>
        operation.RunAsync(target, Who, "提交补正", async work =>
        {
            List<CaseWork> asked = [.. (await work.LoadCasesAsync(ct)).Where(c => c.Case.State == CaseState.CorrectionRequested)];
            CaseRules.NoSuchRow.Require(asked.Count > 0);
            foreach (CaseWork c in asked)
            {
                Resubmit(c, answers);
            }
        }, ct);

    /// <summary>Under which key points of several cases that say the same are answered once.</summary>
    public static string KeyOf(string? materialCode, string text) => materialCode ?? text;

    /// <summary>A refusal names the point of one case; the page knows it by the key that all cases share.</summary>
    private static void Resubmit(CaseWork c, IReadOnlyDictionary<string, string> answers)
    {
        List<CorrectionPoint> points = [.. c.Case.OpenCorrection!.Points];
        try
        {
            c.Case.Resubmit(c.Act, points.ToDictionary(p => p.Id, p => answers.GetValueOrDefault(KeyOf(p.MaterialCode, p.Text)) ?? p.Answer ?? ""), c.Calendar);
        }
        catch (RuleBroken broken) when (points.Find(p => broken.Field == $"Answer-{p.Id}") is { } point)
        {
            throw new RuleBroken(broken.Rule, $"Answer-{KeyOf(point.MaterialCode, point.Text)}", $"{c.Case.Matter.Name}：请上传补正后的材料或者写明说明");
        }
    }

    private static IEnumerable<(CaseWork Work, CaseMaterial Line)> Lines(IReadOnlyList<CaseWork> cases, string materialCode) =>
        from c in cases
        where c.Case.State == CaseState.CorrectionRequested
        from line in c.Case.Materials
        where line.MaterialCode == materialCode
        select (c, line);
}
