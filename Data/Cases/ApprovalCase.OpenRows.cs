using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Cases.Review;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Joint;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Cases;

/// <content>What is open beside the state: suspensions, revisions, opinions, extension, owed materials, commitments, and what is told on the way.</content>
public sealed partial class ApprovalCase
{
    private const int MostConditions = 40;

    /// <summary>The opinions that count: of each organ the one of its latest round that was not cancelled.</summary>
    public IEnumerable<OpinionRequest> CurrentOpinions => opinionRequests
        .Where(o => o.Conclusion != OpinionConclusion.Cancelled)
        .GroupBy(o => o.OrganId)
        .Select(g => g.OrderByDescending(o => o.Round).First());

    /// <summary>特别程序开始（行政许可法第四十五条）.</summary>
    public ClockSuspension Suspend(Act act, SuspensionTerms terms, WorkingCalendar calendar)
    {
        CaseTransition transition = Check(terms.IsRevision ? CaseAction.BeginRevision : CaseAction.BeginSuspension, act);
        Carry(terms.Reason, "Reason", "请写明理由");
        Carry(terms.LegalGround, "LegalGround", terms.IsRevision ? "请写明申请人同意的情况" : "请写明法定依据");
        CaseRules.DueDateInPast.Require(terms.PlannedEndOn >= DateOf(act), "PlannedEndOn");
        CaseRules.CarryMissing.Require(!terms.IsRevision || !terms.StopsStatutory, "StopsStatutory", "材料修改只停承诺时限，不停法定时限");
        RequireHearingDay(act, terms, calendar);
        ClockSuspension suspension = ClockSuspension.Begin(NewId(act), Id, terms, DateOf(act));
        suspensions.Add(suspension);
        Advance(transition, act, $"{terms.Kind}：{terms.Reason}（{(terms.HearingOn is { } held ? $"{held:yyyy-MM-dd} 举行，" : "")}预计 {terms.PlannedEndOn:yyyy-MM-dd} 结束）", new { suspension.Id, terms.Kind, terms.StopsPromised, terms.StopsStatutory, terms.PlannedEndOn, terms.HearingOn });
        Reckon(calendar);
        return suspension;
    }

    /// <summary>特别程序结束, or 提交修改材料.</summary>
    public void Resume(Act act, Guid suspensionId, string? words, WorkingCalendar calendar)
    {
        ClockSuspension? suspension = suspensions.Find(s => s.Id == suspensionId && s.IsOpen);
        CaseTransition transition = Check(suspension?.IsRevision == true ? CaseAction.EndRevision : CaseAction.EndSuspension, act);
        CaseRules.NoSuchRow.Require(suspension is not null);
        CaseRules.RevisionEmpty.Require(!suspension.IsRevision || IsRevised || !string.IsNullOrWhiteSpace(words), "Words");
        suspension.End(DateOf(act));
        Advance(transition, act, OfficeText.CleanOptional(words, OfficeText.Opinion, "Words") ?? suspension.Kind, new { suspension.Id });
        Reckon(calendar);
    }

    /// <summary>征求意见.</summary>
    public OpinionRequest AskOpinion(Act act, OpinionQuestion question)
    {
        CaseTransition transition = Check(CaseAction.AskOpinion, act);
        CaseRules.DueDateInPast.Require(question.DueOn >= DateOf(act), "DueOn");
        Carry(question.OrganName, "Organ", "请选择征求意见的部门");
        CaseRules.OpenRowForbids.Require(!opinionRequests.Exists(o => o.IsOpen && o.OrganId == question.OrganId), "Organ", $"{question.OrganName}尚未答复上一轮意见");
        int round = 1 + opinionRequests.Where(o => o.OrganId == question.OrganId).Select(o => o.Round).DefaultIfEmpty().Max();
        OpinionRequest request = OpinionRequest.Ask(NewId(act), Id, question, round, act.OccurredAt);
        opinionRequests.Add(request);
        Advance(transition, act, question.Text, new { request.Id, question.OrganName, question.DueOn, round });
        return request;
    }

    /// <summary>反馈意见.</summary>
    /// <param name="act">Who and when; somebody of the organ that was asked.</param>
    /// <param name="requestId">The request.</param>
    /// <param name="conclusion">What they say.</param>
    /// <param name="answer">Their reasons.</param>
    /// <param name="conditions">What they demand, in parts that can be compared.</param>
    /// <param name="attachments">Files that come with it.</param>
    /// <exception cref="RuleBroken">CASE-041 when nothing waits, CASE-005 without conclusion or reasons, JOINT-004 and 005 for the conditions.</exception>
    public void AnswerOpinion(Act act, Guid requestId, OpinionConclusion conclusion, string answer, IReadOnlyList<DepartmentCondition>? conditions = null, IReadOnlyList<AttachedFile>? attachments = null)
    {
        CaseTransition transition = Check(CaseAction.AnswerOpinion, act);
        OpinionRequest request = RequireRequest(requestId);
        CaseRules.CarryMissing.Require(conclusion is not (OpinionConclusion.Cancelled or OpinionConclusion.DeemedConsent), "Conclusion", "请选择意见结论");
        Carry(answer, "Answer", "请写明意见");
        string words = OfficeText.Clean(answer, OfficeText.Opinion, "Answer");
        JointRules.TooManyConditions.Require(conditions is null or { Count: <= MostConditions }, "Conditions");
        JointRules.NothingToDemand.Require(conclusion != OpinionConclusion.NotConcerned || conditions is null or { Count: 0 }, "Conclusion");
        request.Close(conclusion, words, act.PersonId, act.OccurredAt, conditions, attachments);
        Advance(transition, act, words, new { request.Id, conclusion = conclusion.ToString(), conditions = conditions?.Count ?? 0, files = attachments?.Select(f => f.Digest) });
    }

    /// <summary>撤销征求意见.</summary>
    public void CancelOpinion(Act act, Guid requestId, string reason)
    {
        CaseTransition transition = Check(CaseAction.CancelOpinion, act);
        OpinionRequest request = RequireRequest(requestId);
        Carry(reason, "Reason", "请写明撤销的理由");
        request.Close(OpinionConclusion.Cancelled, reason, act.PersonId, act.OccurredAt);
        Advance(transition, act, reason, new { request.Id });
    }

    /// <summary>超时默认同意: a row of its own that satisfies the gate, unless a statute requires the opinion itself.</summary>
    public void DeemConsent(Act act, Guid requestId)
    {
        CaseTransition transition = Check(CaseAction.DeemConsent, act);
        OpinionRequest request = RequireRequest(requestId);
        CaseRules.SilenceIsNoConsent.Require(request.SilenceIsConsent && request.DueOn < DateOf(act));
        request.Close(OpinionConclusion.DeemedConsent, null, null, act.OccurredAt);
        Advance(transition, act, $"{request.OrganName}逾期未答复，默认同意", new { request.Id });
    }

    /// <summary>延长审批期限, once and only as the matter's law allows (行政许可法第四十二条).</summary>
    /// <param name="act">Who and when; the highest of the matter's chain approves.</param>
    /// <param name="reason">Why; it is told to the applicant.</param>
    /// <param name="calendar">The calendar of the organ's region.</param>
    /// <param name="steps">Length of the matter's signing chain, 1 to 4.</param>
    public Extension Extend(Act act, string reason, WorkingCalendar calendar, int steps = SigningChain.DefaultSteps)
    {
        CaseTransition transition = Check(CaseAction.Extend, act);
        CaseRules.NoExtension.Require(Limits.Extension is not null);
        SigningStepTitle last = SigningRound.LastTitle(steps);
        act = act.UpTo(last);
        CaseRules.ExtensionNeedsHead.Require(SigningRound.LevelOf(act.SigningLevel) >= last, detail: last.Chinese());
        Carry(reason, "Reason", "请写明延长期限的理由，理由须告知申请人");
        CaseRules.ExtensionTooLate.Require(Due.StatutoryDue is not { } wall || DateOf(act) <= wall);
        Extension extension = Extension.Grant(NewId(act), Id, Limits.Extension.Value, OfficeText.Clean(reason, OfficeText.Opinion, "Reason"), DateOf(act), act.PersonId);
        extensions.Add(extension);
        Advance(transition, act, $"延长 {Limits.Extension.Value}：{extension.Reason}", new { extension.Id, extension.Days, unit = extension.Unit.ToString() });
        Reckon(calendar);
        return extension;
    }

    /// <summary>容缺材料补齐: all files of one owed material at once; what was handed in before and not yet looked at is replaced.</summary>
    /// <exception cref="RuleBroken">CASE-041 when it is not owed, CASE-005 without a file.</exception>
    public void SupplyOwed(Act act, Guid owedId, IReadOnlyList<StoredFile> files)
    {
        CaseTransition transition = Check(CaseAction.SupplyOwedMaterial, act);
        OwedMaterial owed = RequireOwed(o => o.Id == owedId && o.IsOpen);
        CaseRules.CarryMissing.Require(files.Count > 0, "Files", "请先选择要补交的文件");
        CaseMaterial line = materials.Single(m => m.MaterialCode == owed.MaterialCode);
        TakeBack(line, act);
        foreach (StoredFile file in files)
        {
            line.Add(MaterialInstance.Of(NewId(act), line.Id, file, corrections.Count + 1, act.OccurredAt, act.PersonId));
        }

        owed.Supply(DateOf(act));
        Advance(transition, act, $"{owed.MaterialName}：{string.Join("、", files.Select(f => f.FileName))}", new { owed.Id, digests = files.Select(f => f.Digest) });
    }

    /// <summary>容缺材料核对: what was handed in is in order, or goes back with the reason and is owed again.</summary>
    /// <exception cref="RuleBroken">CASE-041 when nothing waits to be looked at, CASE-005 when it goes back without a reason.</exception>
    public void JudgeOwed(Act act, Guid owedId, bool isInOrder, string? reason)
    {
        CaseTransition transition = Check(CaseAction.JudgeOwedMaterial, act);
        OwedMaterial owed = RequireOwed(o => o.Id == owedId && o.AwaitsVerdict);
        CaseMaterial line = materials.Single(m => m.MaterialCode == owed.MaterialCode);
        if (isInOrder)
        {
            owed.Accept(DateOf(act));
            line.Judge(MaterialVerdict.Complete, null, act.OccurredAt);
            Advance(transition, act, $"{owed.MaterialName}：符合", new { owed.Id, isInOrder });
            return;
        }

        Carry(reason, "Reason", "请写明哪里不符合、应当怎样补交");
        string words = OfficeText.Clean(reason, OfficeText.Opinion, "Reason");
        TakeBack(line, act);
        owed.Return(words);
        line.Judge(MaterialVerdict.Owed, words, act.OccurredAt);
        Advance(transition, act, $"{owed.MaterialName}：退回重新补交。{words}", new { owed.Id, isInOrder });
    }

    /// <summary>
    /// What was exchanged, taken back or explained away after acceptance (材料修改), looked at or not. What is still owed is not among
    /// them: it comes in, and is looked at, by acts of its own. After an acceptance by silence the materials that the window never
    /// looked at are among them, so that somebody can.
    /// </summary>
    public IEnumerable<CaseMaterial> RevisedMaterials => AcceptedAt is not { } accepted || !CaseStates.InReview.Contains(State)
        ? []
        : materials.Where(m => owedMaterials.Find(o => o.MaterialCode == m.MaterialCode) is not { } owed
            ? m.Verdict is MaterialVerdict.Pending or MaterialVerdict.NeedsCorrection || m.WasExchangedAfter(accepted)
            : !owed.IsOpen && m.Verdict is MaterialVerdict.Pending or MaterialVerdict.NeedsCorrection);

    /// <summary>修改材料核对: the reviewer, who agreed the revision with the applicant, finds what came in order, or not and why.</summary>
    /// <param name="act">Who and when.</param>
    /// <param name="materialId">The line of the material list.</param>
    /// <param name="isInOrder">Whether it is in order; otherwise another revision follows, or a denial.</param>
    /// <param name="reason">Why not; needed when it is not in order.</param>
    /// <exception cref="RuleBroken">CASE-041 when the material was not exchanged after acceptance, CASE-005 when there is no reason or no file.</exception>
    public void JudgeRevised(Act act, Guid materialId, bool isInOrder, string? reason)
    {
        CaseTransition transition = Check(CaseAction.JudgeRevisedMaterial, act);
        CaseMaterial? line = RevisedMaterials.FirstOrDefault(m => m.Id == materialId);
        CaseRules.NoSuchRow.Require(line is not null);
        if (isInOrder)
        {
            CaseRules.CarryMissing.Require(line.IsSupplied, "Verdict", $"“{line.Name}”没有文件，不能判为符合");
            bool isExplained = line.NotApplicableReason is not null;
            line.Judge(isExplained ? MaterialVerdict.NotApplicable : MaterialVerdict.Complete, line.NotApplicableReason, act.OccurredAt);
            Advance(transition, act, $"{line.Name}：{line.Verdict.Chinese()}", new { line.MaterialCode, isInOrder });
            return;
        }

        Carry(reason, "Reason", "请写明哪里不符合、应当怎样修改");
        string words = OfficeText.Clean(reason, OfficeText.Opinion, "Reason");
        line.Judge(MaterialVerdict.NeedsCorrection, words, act.OccurredAt);
        Advance(transition, act, $"{line.Name}：不符合。{words}", new { line.MaterialCode, isInOrder });
    }

    /// <summary>告知承诺 signed with the application; verified after the decision.</summary>
    public void Promise(Act act, string commitmentCode, DateOnly verifyBy)
    {
        CaseRules.MaterialsClosed.Require(State == CaseState.Draft);
        commitments.Add(Commitment.Sign(NewId(act), Id, commitmentCode, DateOf(act), verifyBy));
        Touch(act.RecordedAt);
    }

    /// <summary>承诺核查.</summary>
    public void VerifyCommitment(Act act, Guid commitmentId, bool kept, string opinion)
    {
        CaseTransition transition = Check(CaseAction.VerifyCommitment, act);
        Commitment? commitment = commitments.Find(c => c.Id == commitmentId && c.IsOpen);
        CaseRules.NoSuchRow.Require(commitment is not null);
        Carry(opinion, "Opinion", "请写明核查意见");
        commitment.Verify(kept, DateOf(act));
        Advance(transition, act, OfficeText.Clean(opinion, OfficeText.Opinion, "Opinion"), new { commitment.Id, kept });
    }

    /// <summary>信用修复: the broken promise was made good; its applicant may promise again.</summary>
    public void RestoreCredit(Act act, Guid commitmentId, string reason)
    {
        CaseTransition transition = Check(CaseAction.RestoreCredit, act);
        Commitment? commitment = commitments.Find(c => c.Id == commitmentId && c.Bars);
        CaseRules.NoSuchRow.Require(commitment is not null);
        Carry(reason, "Reason", "请写明修复信用的事实和理由");
        string words = OfficeText.Clean(reason, OfficeText.Opinion, "Reason");
        commitment.Restore(words, DateOf(act));
        Advance(transition, act, words, new { commitment.Id });
    }

    /// <summary>行政许可法第四十七条、第四十八条: within twenty working days of the request, told seven working days ahead.</summary>
    private void RequireHearingDay(Act act, SuspensionTerms terms, WorkingCalendar calendar)
    {
        if (!terms.IsHearing)
        {
            return;
        }

        CaseRules.CarryMissing.Require(terms.HearingOn is not null, "HearingOn", "请填写举行听证的日期");
        DateOnly on = terms.HearingOn.Value;
        LegalPeriods periods = new(calendar);
        DateOnly told = periods.HearingNoticeDue(on);
        CaseRules.HearingToldTooLate.Require(told >= DateOf(act), "HearingOn", $"{on:yyyy-MM-dd} 举行的，最迟应于 {told:yyyy-MM-dd} 通知");
        if (events.FindLast(e => e.Action == CaseAction.RequestHearing) is { } asked)
        {
            DateOnly due = periods.HearingDue(OfficeZone.DateOf(asked.OccurredAt));
            CaseRules.HearingTooLate.Require(on <= due, "HearingOn", $"最迟 {due:yyyy-MM-dd}");
        }

        CaseRules.CarryMissing.Require(terms.PlannedEndOn >= on, "PlannedEndOn", "预计结束日期不得早于举行听证的日期");
    }

    /// <summary>Whether a file came in since the revision began.</summary>
    private bool IsRevised => events.FindLast(e => e.Action == CaseAction.BeginRevision) is { } begun
        && materials.Exists(m => m.Current.Any(i => i.HandedInAt >= begun.OccurredAt));

    private OwedMaterial RequireOwed(Predicate<OwedMaterial> which)
    {
        OwedMaterial? owed = owedMaterials.Find(which);
        CaseRules.NoSuchRow.Require(owed is not null);
        return owed;
    }

    private static void TakeBack(CaseMaterial line, Act act) =>
        line.Current.Select(i => i.Id).ToList().ForEach(id => line.Remove(id, act.OccurredAt));

    private OpinionRequest RequireRequest(Guid requestId)
    {
        OpinionRequest? request = opinionRequests.Find(o => o.Id == requestId && o.IsOpen);
        CaseRules.NoSuchRow.Require(request is not null);
        return request;
    }
}
