using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Cases.Review;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Cases;

/// <content>From submission to acceptance or refusal (行政许可法第二十九条至第三十二条).</content>
public sealed partial class ApprovalCase
{
    /// <summary>提交申请. The application is received at this moment, whoever looks at it when.</summary>
    /// <param name="act">Who and when.</param>
    /// <param name="number">The number allocated in the same transaction.</param>
    /// <param name="calendar">The calendar of the organ's region.</param>
    public void Submit(Act act, CaseNumber number, WorkingCalendar calendar)
    {
        CaseTransition transition = Check(CaseAction.Submit, act);
        RequireMaterials();
        RequireContact();
        CaseRules.IdentityUnchecked.Require(IntakeMode == IntakeMode.Online || identityChecks.Count > 0, "Identity");
        RequireAuthorisation(act);
        Number = number;
        SubmittedAt = act.OccurredAt;
        ReceiveAt(act.OccurredAt, calendar);
        Advance(transition, act);
    }

    /// <summary>放弃草稿.</summary>
    public void DiscardDraft(Act act)
    {
        CaseTransition transition = Check(CaseAction.DiscardDraft, act);
        Due = Due with { FinishedOn = DateOf(act) };
        Advance(transition, act);
    }

    /// <summary>收件: the window takes it in hand; the moment of receipt does not move.</summary>
    public void Receive(Act act) => Advance(Check(CaseAction.Receive, act), act);

    /// <summary>The window's verdict on one material.</summary>
    /// <exception cref="RuleBroken">CASE-001 outside intake, CASE-005 without the reason a verdict needs, CASE-046 when it may not be owed.</exception>
    public void Judge(Guid materialId, MaterialVerdict verdict, string? reason, Act act)
    {
        CaseRules.WrongState.Require(State is CaseState.Submitted or CaseState.Received, detail: $"办件为“{State.Chinese()}”，不能核对材料");
        CaseRules.WrongActor.Require(act.As.HasFlag(CaseActor.WindowClerk), detail: "核对材料");
        CaseMaterial? material = materials.Find(m => m.Id == materialId);
        CaseRules.NoSuchRow.Require(material is not null);
        if (verdict is MaterialVerdict.NeedsCorrection or MaterialVerdict.NotApplicable)
        {
            Carry(reason, "Reason", verdict == MaterialVerdict.NeedsCorrection ? "请写明哪里不符合、应当怎样补正" : "请写明为何不适用");
        }

        CaseRules.MayNotBeOwed.Require(verdict != MaterialVerdict.Owed || material.MayBeOwed, detail: material.Name);
        CaseRules.CarryMissing.Require(verdict != MaterialVerdict.Complete || material.IsSupplied, "Verdict", $"“{material.Name}”还没有文件，不能判为符合");
        material.Judge(verdict, OfficeText.CleanOptional(reason, OfficeText.Opinion, "Reason"), act.OccurredAt);
        Touch(act.RecordedAt);
    }

    /// <summary>一次性告知补正: everything that is missing, once.</summary>
    /// <param name="act">Who and when.</param>
    /// <param name="points">The points; every material judged as needing correction must be among them.</param>
    /// <param name="dueOn">Last day to answer.</param>
    /// <param name="reason">Why again, required from the second round on; or why the period is shorter than the setting.</param>
    /// <param name="calendar">The calendar of the organ's region.</param>
    /// <param name="workingDays">The setting: working days that an applicant is given.</param>
    public Correction RequestCorrection(
        Act act, IReadOnlyList<CorrectionPoint> points, DateOnly dueOn, string? reason, WorkingCalendar calendar, int workingDays = LegalPeriods.DefaultCorrectionDays)
    {
        CaseTransition transition = Check(CaseAction.RequestCorrection, act);
        RequireAcceptancePeriod(act);
        CaseRules.CorrectionIncomplete.Require(points.Count > 0, "Points", "请至少列明一项补正内容");
        RequireAllJudged();
        List<string> untold = [.. materials
            .Where(m => m.Verdict == MaterialVerdict.NeedsCorrection && points.All(p => p.MaterialCode != m.MaterialCode))
            .Select(m => m.Name)];
        CaseRules.CorrectionIncomplete.Require(untold.Count == 0, "Points", $"以下材料需补正而未列入告知书：{string.Join("、", untold)}");
        CaseRules.DueDateInPast.Require(dueOn >= DateOf(act), "DueOn");
        CaseRules.SecondCorrection.Require(corrections.Count == 0 || !string.IsNullOrWhiteSpace(reason), "Reason");
        CaseRules.ShortCorrection.Require(
            dueOn >= new LegalPeriods(calendar).CorrectionDue(DateOf(act), workingDays) || !string.IsNullOrWhiteSpace(reason), "Reason", $"规定为 {workingDays} 个工作日");

        Correction correction = Correction.Tell(NewId(act), Id, corrections.Count + 1, points, dueOn, reason, act.OccurredAt, Contact.AsAnswers());
        corrections.Add(correction);
        AcceptanceDue = null;
        Advance(transition, act, string.Join("；", points.Select(p => p.Text)), new { correction.Round, dueOn, reason });
        Reckon(calendar);
        return correction;
    }

    /// <summary>提交补正: every point answered; the five working days run anew.</summary>
    public void Resubmit(Act act, IReadOnlyDictionary<Guid, string> answers, WorkingCalendar calendar)
    {
        CaseTransition transition = Check(CaseAction.Resubmit, act);
        Correction correction = OpenCorrection!;
        foreach (CorrectionPoint point in correction.Points)
        {
            answers.TryGetValue(point.Id, out string? answer);
            bool newFile = materials.Any(m => m.MaterialCode == point.MaterialCode && m.Current.Any(i => i.Round == correction.Round + 1));
            CaseRules.CorrectionUnanswered.Require(
                newFile || !string.IsNullOrWhiteSpace(answer), $"Answer-{point.Id}", $"第 {point.Sort} 项：请上传补正后的材料或者写明说明");
            point.Reply(OfficeText.CleanOptional(answer, OfficeText.Opinion, $"Answer-{point.Id}"));
        }

        RequireMaterials();
        RequireContact();
        RequireAuthorisation(act);
        correction.Answer(act.OccurredAt, Contact.AsAnswers());
        materials.Where(m => m.Verdict == MaterialVerdict.NeedsCorrection).ToList().ForEach(m => m.Judge(MaterialVerdict.Pending, null, act.OccurredAt));
        ReceiveAt(act.OccurredAt, calendar);
        Advance(transition, act, details: new { correction.Round });
    }

    /// <summary>不予受理: no permit is needed (4), or not competent and other grounds (5).</summary>
    public void RefuseAcceptance(Act act, AcceptanceRefusal refusal, WorkingCalendar calendar)
    {
        CaseTransition transition = Check(refusal.NotRequired ? CaseAction.RefuseAsNotRequired : CaseAction.RefuseAcceptance, act);
        RequireAcceptancePeriod(act);
        Carry(refusal.Reason, "Reason", "请写明不予受理的理由");
        Carry(refusal.Remedies, "Remedies", "请写明救济途径");
        CaseRules.CarryMissing.Require(
            !refusal.NotCompetent || !string.IsNullOrWhiteSpace(refusal.CompetentOrgan), "CompetentOrgan", "不属于本机关职权的，请写明应当向哪个机关申请");
        DecisionReason = OfficeText.Clean(refusal.Reason, OfficeText.Opinion, "Reason");
        DecidedAt = act.OccurredAt;
        Advance(transition, act, DecisionReason, new { refusal.CompetentOrgan, refusal.Remedies });
        Finish(act, calendar);
    }

    /// <summary>受理.</summary>
    /// <param name="act">Who and when.</param>
    /// <param name="reviewPoints">The matter's review points, frozen on the case.</param>
    /// <param name="calendar">The calendar of the organ's region.</param>
    /// <param name="organ">The organ as it is today; the case keeps its particulars from now on (rules §1). Null where the case was begun in the same act.</param>
    public void Accept(Act act, IReadOnlyList<string> reviewPoints, WorkingCalendar calendar, Organ? organ = null)
    {
        CaseTransition transition = Check(CaseAction.Accept, act);
        RequireAcceptancePeriod(act);
        RequireAllJudged();
        List<string> lacking = [.. materials.Where(m => m.Verdict == MaterialVerdict.NeedsCorrection).Select(m => m.Name)];
        CaseRules.MaterialsIncomplete.Require(lacking.Count == 0, "Materials", string.Join("、", lacking));
        Organ = AsOf(organ);
        BecomeAccepted(transition, act, act.OccurredAt, reviewPoints, calendar);
    }

    /// <summary>视为受理: five working days passed in silence; dated the moment of receipt, recorded when found.</summary>
    /// <param name="found">Who found it, and when.</param>
    /// <param name="reviewPoints">The matter's review points, frozen on the case.</param>
    /// <param name="calendar">The calendar of the organ's region.</param>
    /// <param name="organ">The organ as it is today; null to keep what the draft took.</param>
    public void DeemAccepted(Act found, IReadOnlyList<string> reviewPoints, WorkingCalendar calendar, Organ? organ = null)
    {
        Act dated = found with { OccurredAt = ReceivedAt ?? found.OccurredAt };
        CaseTransition transition = Check(CaseAction.DeemAccepted, dated);
        CaseRules.DeemedLicencesOnly.Require(IsLicence);
        CaseRules.AcceptancePeriodRuns.Require(AcceptanceDue < OfficeZone.DateOf(found.RecordedAt));
        WasDeemedAccepted = true;
        Organ = AsOf(organ);
        BecomeAccepted(transition, dated, dated.OccurredAt, reviewPoints, calendar);
    }

    /// <summary>逾期未补正终止: the applicant gave up by silence.</summary>
    public void TerminateUncorrected(Act act, WorkingCalendar calendar)
    {
        CaseTransition transition = Check(CaseAction.TerminateUncorrected, act);
        CaseRules.CorrectionPeriodRuns.Require(OpenCorrection!.DueOn < DateOf(act));
        Advance(transition, act, "逾期未补正，视为放弃申请");
        Finish(act, calendar);
    }

    /// <summary>撤回申请, before or after acceptance.</summary>
    public void Withdraw(Act act, string reason, WorkingCalendar calendar)
    {
        CaseTransition transition = Check(
            CaseStates.InReview.Contains(State) ? CaseAction.WithdrawAfterAcceptance : CaseAction.WithdrawBeforeAcceptance, act);
        RequireAcceptancePeriod(act);
        Carry(reason, "Reason", "请写明撤回的理由");
        Advance(transition, act, OfficeText.Clean(reason, OfficeText.Opinion, "Reason"));
        Finish(act, calendar);
    }

    /// <summary>The organ's particulars as they are at acceptance.</summary>
    private CaseOrgan AsOf(Organ? organ) => organ is null
        ? Organ
        : Organ with { OrganName = organ.Name, DepartmentCode = organ.DepartmentCode, RegionCode = organ.RegionCode };

    private void BecomeAccepted(CaseTransition transition, Act act, DateTime at, IReadOnlyList<string> reviewPoints, WorkingCalendar calendar)
    {
        AcceptedAt = at;
        AcceptanceDue = null;

        // Accepted by silence, whatever may be owed and is not there is owed from today: the debt must not vanish with the window's mistake.
        foreach (CaseMaterial owed in materials.Where(m => m.Verdict == MaterialVerdict.Owed || (WasDeemedAccepted && m.MayBeOwed && !m.IsSupplied)))
        {
            owedMaterials.Add(OwedMaterial.Owe(
                NewId(act), Id, owed.MaterialCode, owed.Name, calendar.AddWorkingDays(OfficeZone.DateOf(act.RecordedAt), owed.OwedDays)));
        }

        findings.AddRange(reviewPoints.Select((point, i) => ReviewFinding.Await(NewId(act), Id, i + 1, point)));
        Advance(transition, act, WasDeemedAccepted ? "五个工作日内未告知，自收到申请之日起视为受理" : null);
        Reckon(calendar);
    }

    private void ReceiveAt(DateTime at, WorkingCalendar calendar)
    {
        ReceivedAt = at;
        AcceptanceDue = new AcceptanceClock(calendar).Due(OfficeZone.DateOf(at));
        Reckon(calendar);
    }

    private void RequireAllJudged()
    {
        List<string> open = [.. materials.Where(m => m.Verdict == MaterialVerdict.Pending).Select(m => m.Name)];
        CaseRules.MaterialsUnjudged.Require(open.Count == 0, "Materials", string.Join("、", open));
    }

    /// <summary>Article 32: after five working days of silence the case is accepted by law, whatever the window would still like to do.</summary>
    // 行政许可法 art. 32 para. 1 no. 4 speaks of licences; what is late of another kind is red, and is still taken in by somebody.
    private bool IsLicence => Matter.Kind == MatterKind.AdministrativeLicense;

    private void RequireAcceptancePeriod(Act act) =>
        CaseRules.AcceptancePeriodOver.Require(!IsLicence || AcceptanceDue is not { } due || DateOf(act) <= due);

    private void RequireMaterials()
    {
        List<string> missing = [.. materials
            .Where(m => !m.IsSupplied && !m.MayBeOwed && m.Verdict != MaterialVerdict.NotApplicable).Select(m => m.Name)];
        CaseRules.NotReadyToSubmit.Require(missing.Count == 0, "Materials", $"以下材料尚未提交，也未说明不适用：{string.Join("、", missing)}");
    }

    /// <summary>
    /// The latest check counts: an expired authorisation is mended by a new one. It binds whoever enters it on behalf; the applicant acts by their own sign-in.
    /// </summary>
    private void RequireAuthorisation(Act act)
    {
        if (act.As.HasFlag(CaseActor.Applicant))
        {
            return;
        }

        IdentityCheck? latest = identityChecks.OrderBy(c => c.CheckedAt).LastOrDefault();
        CaseRules.AuthorisationExpired.Require(latest is null || latest.IsLegalRepresentative || latest.AuthorisedUntil >= DateOf(act), "Identity");
    }

    private void RequireContact()
    {
        OfficeText.Clean(Contact.Name, OfficeText.Name with { Label = "联系人" }, "ContactName");
        CaseRules.NotReadyToSubmit.Require(PhoneNumber.ProblemOf(Contact.Phone) is null, "ContactPhone", PhoneNumber.ProblemOf(Contact.Phone));
        OfficeText.Clean(Contact.Scale, OfficeText.Opinion with { Label = "建设规模" }, "Scale");
    }
}
