using ApprovalOffice.App.Access;
using ApprovalOffice.App.Startup;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;
using Microsoft.Extensions.Options;

namespace ApprovalOffice.App.Features.Window;

/// <summary>
/// The window's acts on a whole stage application: each is done to every case it concerns, in one transaction. What concerns one
/// matter alone (refusal, delivery) is done at its case.
/// </summary>
public sealed class StageIntake(StageOperation operation, IntakeTakes takes, IOptions<OfficeOptions> options)
{
    private static readonly string[] Who = [Permissions.AcceptCases];

    /// <summary>收件 of every case that was submitted.</summary>
    public Task<Outcome<int>> ReceiveAsync(StageTarget target, CancellationToken ct) =>
        RunAsync(target, "收件", (work, cases) => Receive(work, cases), ct);

    /// <summary>核对材料: one verdict for every case at intake that wants the material.</summary>
    public Task<Outcome<int>> JudgeAsync(StageTarget target, StageJudgement judgement, CancellationToken ct) =>
        RunAsync(target, "核对材料", (work, cases) =>
        {
            List<(CaseWork Work, CaseMaterial Line)> lines =
            [
                .. from c in cases
                   where c.Case.State is CaseState.Submitted or CaseState.Received
                   from line in c.Case.Materials
                   where line.MaterialCode == judgement.MaterialCode
                   select (c, line),
            ];
            CaseRules.NoSuchRow.Require(lines.Count > 0);
            lines.ForEach(l => l.Work.Case.Judge(l.Line.Id, judgement.Verdict, judgement.Reason, l.Work.Act));
        }, ct);

    /// <summary>全部符合: every material not yet judged that something stands behind is complete; what was called not applicable is taken as such.</summary>
    public Task<Outcome<int>> JudgeRestAsync(StageTarget target, CancellationToken ct) =>
        RunAsync(target, "核对材料", (work, cases) =>
        {
            foreach (CaseWork c in cases.Where(c => c.Case.State is CaseState.Submitted or CaseState.Received))
            {
                foreach (CaseMaterial line in c.Case.Materials.Where(m => m is { Verdict: MaterialVerdict.Pending, IsSupplied: true }).ToList())
                {
                    c.Case.Judge(
                        line.Id, line.NotApplicableReason is null ? MaterialVerdict.Complete : MaterialVerdict.NotApplicable, line.NotApplicableReason, c.Act);
                }
            }
        }, ct);

    /// <summary>
    /// 一次性告知补正: one notice for all that is missing. Every case with a material to be corrected is told; what is complete stays for
    /// acceptance.
    /// </summary>
    /// <param name="target">The stage application.</param>
    /// <param name="lines">The points; every material judged as needing correction must be among them.</param>
    /// <param name="dueOn">Last day to answer.</param>
    /// <param name="reason">Why again; required from the second round on.</param>
    /// <param name="ct">Cancels before the commit.</param>
    public Task<Outcome<int>> CorrectAsync(StageTarget target, IReadOnlyList<StageCorrectionLine> lines, DateOnly? dueOn, string? reason, CancellationToken ct) =>
        RunWholeAsync(target, "告知补正", (work, cases) =>
        {
            CaseRules.CarryMissing.Require(dueOn is not null, "DueOn", "请填写补正期限");
            CaseRules.CorrectionIncomplete.Require(lines.Count > 0, "Points", "请至少列明一项补正内容");
            bool told = false;
            foreach (CaseWork c in cases.Where(c => c.Case.State is CaseState.Submitted or CaseState.Received))
            {
                HashSet<string> lacking = [.. c.Case.Materials.Where(m => m.Verdict == MaterialVerdict.NeedsCorrection).Select(m => m.MaterialCode)];
                bool general = lines.Any(l => l.MaterialCode is null);
                if (lacking.Count > 0 || general)
                {
                    c.Case.RequestCorrection(c.Act, PointsOf(c, lines, lacking), dueOn.Value, Clean(reason, "理由", "Reason"), c.Calendar, options.Value.CorrectionDays);
                    told = true;
                }
            }

            CaseRules.CorrectionIncomplete.Require(told, "Points", "没有需要补正的材料，请先核对材料或者填写对申请表的补正要求");
        }, ct);

    /// <summary>受理 of every case whose materials are complete; the others stay.</summary>
    public Task<Outcome<int>> AcceptAsync(StageTarget target, CancellationToken ct) =>
        RunAsync(target, "受理", (work, cases) =>
        {
            Receive(work, cases);
            List<CaseWork> atIntake = [.. cases.Where(c => c.Case.State == CaseState.Received)];
            List<CaseWork> complete = [.. atIntake.Where(c => c.Case.Materials.All(m => m.Verdict is not (MaterialVerdict.Pending or MaterialVerdict.NeedsCorrection)))];
            CaseRules.MaterialsIncomplete.Require(
                complete.Count > 0, "Materials",
                string.Join("、", atIntake.SelectMany(c => c.Case.Materials)
                    .Where(m => m.Verdict is MaterialVerdict.Pending or MaterialVerdict.NeedsCorrection).Select(m => m.Name).Distinct()));
            complete.ForEach(c => c.Case.Accept(c.Act, c.Catalogue.Matter(c.Case.Matter.Code).ReviewPoints, c.Calendar, c.Organ));
        }, ct);

    /// <summary>逾期未补正终止 of every case whose correction was not answered by its last day, before the office comes to it by itself; each with its notice.</summary>
    public Task<Outcome<int>> TerminateAsync(StageTarget target, CancellationToken ct) =>
        RunAsync(target, "逾期未补正终止", (work, cases) =>
        {
            List<CaseWork> asked = [.. cases.Where(c => c.Case.State == CaseState.CorrectionRequested)];
            DateOnly today = OfficeZone.DateOf(work.Act.OccurredAt);
            List<CaseWork> over = [.. asked.Where(c => c.Case.OpenCorrection!.DueOn < today)];
            CaseRules.CorrectionPeriodRuns.Require(over.Count > 0);
            over.ForEach(c => c.Case.TerminateUncorrected(c.Act, c.Calendar));
        }, ct);

    /// <summary>送达 of several results at once, with one receipt.</summary>
    /// <param name="target">The stage application.</param>
    /// <param name="caseIds">The cases whose results are handed over.</param>
    /// <param name="delivery">How and to whom.</param>
    /// <param name="ct">Cancels before the commit.</param>
    public Task<Outcome<int>> DeliverAsync(StageTarget target, IReadOnlyCollection<Guid> caseIds, Delivery delivery, CancellationToken ct) =>
        operation.RunAsync(target, [Permissions.DeliverCertificates], "送达", async work =>
        {
            List<CaseWork> handed = [.. (await work.LoadCasesAsync(ct)).Where(c => caseIds.Contains(c.Case.Id))];
            CaseRules.CarryMissing.Require(handed.Count > 0, "Cases", "请至少选择一个要送达的结果");
            foreach (CaseWork c in handed)
            {
                await DeliverResult.DeliverAsync(c, delivery, ct);
            }
        }, ct);

    private Task<Outcome<int>> RunAsync(StageTarget target, string name, Action<StageWork, IReadOnlyList<CaseWork>> act, CancellationToken ct) =>
        RunAsync(target, name, act, StageExtent.Cases, ct);

    // The one notice is about the application, and names it.
    private Task<Outcome<int>> RunWholeAsync(StageTarget target, string name, Action<StageWork, IReadOnlyList<CaseWork>> act, CancellationToken ct) =>
        RunAsync(target, name, act, StageExtent.Whole, ct);

    private Task<Outcome<int>> RunAsync(StageTarget target, string name, Action<StageWork, IReadOnlyList<CaseWork>> act, StageExtent extent, CancellationToken ct) =>
        operation.RunAsync(
            target,
            Who,
            name,
            async work =>
            {
                IReadOnlyList<CaseWork> cases = await work.LoadCasesAtIntakeAsync(ct);
                await takes.HoldAsync(work, ct);
                act(work, cases);
            },
            ct,
            extent);

    private static void Receive(StageWork work, IReadOnlyList<CaseWork> cases)
    {
        foreach (CaseWork c in cases.Where(c => c.Case.State == CaseState.Submitted))
        {
            c.Case.Receive(work.Act);
        }
    }

    private static List<CorrectionPoint> PointsOf(CaseWork c, IReadOnlyList<StageCorrectionLine> lines, HashSet<string> lacking) =>
    [
        .. lines.Select((line, i) => (Line: line, Index: i))
            .Where(l => l.Line.MaterialCode is null || lacking.Contains(l.Line.MaterialCode))
            .Select((l, number) => CorrectionPoint.Of(
                Guid.CreateVersion7(new DateTimeOffset(c.Act.RecordedAt, TimeSpan.Zero)), number + 1, l.Line.MaterialCode,
                OfficeText.Clean(l.Line.Text, OfficeText.Opinion with { Label = "补正内容" }, $"Points-{l.Index}"))),
    ];

    private static string? Clean(string? text, string label, string field) => OfficeText.CleanOptional(text, OfficeText.Opinion with { Label = label }, field);
}
