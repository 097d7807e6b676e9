using ApprovalOffice.Data.Cases.Events;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Cases;

/// <content>After the decision: result, delivery, archive, and what may later befall the result.</content>
public sealed partial class ApprovalCase
{
    /// <summary>出证: the file of the result exists.</summary>
    public void Issue(Act act, string number) => Advance(Check(CaseAction.Issue, act), act, number);

    /// <summary>登记到账 of a levy: the receipt's number comes from the treasury's or tax office's system and is typed.</summary>
    /// <exception cref="RuleBroken">CASE-053 when the day lies before the assessment or ahead.</exception>
    public LevyPayment RecordPayment(Act act, string receiptNumber, DateOnly paidOn)
    {
        CaseTransition transition = Check(CaseAction.RecordPayment, act);
        LevyPayment payment = payments.First(p => p.IsOpen);
        Carry(receiptNumber, "ReceiptNumber", "请填写缴款凭证号码");
        CaseRules.PaymentDay.Require(paidOn >= payment.AssessedOn && paidOn <= DateOf(act), "PaidOn");
        string number = OfficeText.Clean(receiptNumber, OfficeText.Line with { Label = "缴款凭证号码" }, "ReceiptNumber");
        payment.Pay(number, paidOn);
        Advance(transition, act, $"{payment.Amount}，凭证号码 {number}", new { payment.Id, paidOn, number });
        return payment;
    }

    /// <summary>登记接入: the utility connected the project as its scheme said.</summary>
    public void Connect(Act act, DateOnly on, string record)
    {
        CaseTransition transition = Check(CaseAction.Connect, act);
        Carry(record, "Record", "请写明接入情况");
        CaseRules.ConnectionDay.Require(on >= OfficeZone.DateOf(DecidedAt!.Value) && on <= DateOf(act), "ConnectedOn");
        ConnectedOn = on;
        Advance(transition, act, OfficeText.Clean(record, OfficeText.Opinion with { Label = "接入情况" }, "Record"), new { on });
    }

    /// <summary>送达, with the receipt 送达回证 (行政许可法第四十四条).</summary>
    public void Deliver(Act act, DeliveryWay way, string receiver, string? remarks) =>
        HandOver(Check(CaseAction.Deliver, act), act, way, receiver, remarks);

    /// <summary>送达文书: the paper of a refusal to accept or a termination, with the receipt; the state stays (行政许可法第三十二条第二款).</summary>
    /// <exception cref="RuleBroken">CASE-075 when it was delivered already.</exception>
    public void DeliverNotice(Act act, DeliveryWay way, string receiver, string? remarks)
    {
        CaseTransition transition = Check(CaseAction.DeliverNotice, act);
        CaseRules.DeliveredAlready.Require(!events.Exists(e => e.Action == CaseAction.DeliverNotice));
        HandOver(transition, act, way, receiver, remarks);
    }

    private void HandOver(CaseTransition transition, Act act, DeliveryWay way, string receiver, string? remarks)
    {
        Carry(receiver, "Receiver", "请写明签收人");
        Advance(
            transition, act, OfficeText.CleanOptional(remarks, OfficeText.Opinion, "Remarks"),
            new { way = way.ToString(), receiver = OfficeText.Clean(receiver, OfficeText.Name with { Label = "签收人" }, "Receiver") });
    }

    /// <summary>归档.</summary>
    public void Archive(Act act) => Advance(Check(CaseAction.Archive, act), act);

    /// <summary>撤销（69）, 机关撤回（8） or 注销（70）: the certificate's status follows.</summary>
    /// <param name="action">Which of the three.</param>
    /// <param name="act">Who and when.</param>
    /// <param name="grounds">Why, on which ground, and what the row of the table asks for besides.</param>
    /// <param name="certificate">The certificate whose status follows; null where the result is none.</param>
    /// <param name="calendar">The calendar of the organ's region.</param>
    /// <exception cref="RuleBroken">CASE-072 when the holder of what is revoked was not heard, CASE-037 and CASE-038 while a hearing is due.</exception>
    public void Undo(CaseAction action, Act act, UndoGrounds grounds, ElectronicCertificate? certificate, WorkingCalendar calendar)
    {
        CertificateStatus status = action switch
        {
            CaseAction.Revoke => CertificateStatus.Revoked,
            CaseAction.WithdrawByOrgan => CertificateStatus.WithdrawnByOrgan,
            CaseAction.Cancel => CertificateStatus.Cancelled,
            _ => throw new ArgumentOutOfRangeException(nameof(action)),
        };
        CaseTransition transition = Check(action, act);
        CaseRules.NothingGranted.Require(
            Decision == CaseDecision.Grant && UndoneBy is null
            && (certificate is null || (certificate.CaseId == Id && certificate.Status is CertificateStatus.Effective or CertificateStatus.Amended)));
        Carry(grounds.Reason, "Reason", "请写明理由");
        Carry(grounds.LegalGround, "LegalGround", "请写明法定依据");
        if (transition.Carries.HasFlag(Carries.Remedies))
        {
            Carry(grounds.Remedies, "Remedies", "请写明救济途径");
        }

        if (transition.Carries.HasFlag(Carries.Compensation))
        {
            Carry(grounds.Compensation, "Compensation", "请写明依法给予的补偿；没有财产损失的，请写明情况");
        }

        if (transition.Carries.HasFlag(Carries.Statement))
        {
            RequireHeard(act, grounds, calendar);
        }

        UndoneBy = action;
        certificate?.Become(status, act.OccurredAt);
        Advance(
            transition, act, OfficeText.Clean(grounds.Reason, OfficeText.Opinion, "Reason"),
            new { grounds.LegalGround, grounds.Remedies, grounds.ToldOn, Compensation = OfficeText.CleanOptional(grounds.Compensation, OfficeText.Opinion, "Compensation") });
    }

    /// <summary>What was said after the decision counts, not what was said in its review.</summary>
    private void RequireHeard(Act act, UndoGrounds grounds, WorkingCalendar calendar)
    {
        List<CaseEvent> since = [.. events.SkipWhile(e => !IsGrant(e))];
        CaseEvent? held = since.FindLast(e => e.Action == CaseAction.HoldHearing);
        if (since.FindLast(e => e.Action == CaseAction.RequestHearing) is { } asked)
        {
            CaseRules.HearingNotHeld.Require(held?.Sequence > asked.Sequence);
        }
        else if (since.FindLast(e => e.Action == CaseAction.InformOfHearing) is { } told)
        {
            DateOnly due = new LegalPeriods(calendar).HearingRequestDue(OfficeZone.DateOf(told.OccurredAt));
            CaseRules.HearingMayBeAsked.Require(DateOf(act) > due, detail: $"申请听证的期限至 {due:yyyy-MM-dd}");
        }

        bool silent = grounds.ToldOn is { } on && on >= OfficeZone.DateOf(DecidedAt!.Value) && on <= DateOf(act);
        CaseRules.NotHeard.Require(silent || held is not null || since.Exists(e => e.Action == CaseAction.RecordStatement), "ToldOn");
    }
}
