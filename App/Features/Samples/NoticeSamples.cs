using ApprovalOffice.App.Papers;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Reports.AcceptanceNotices;
using ApprovalOffice.Reports.Acceptances;
using ApprovalOffice.Reports.Layout;
using ApprovalOffice.Reports.Notices;

namespace ApprovalOffice.App.Features.Samples;

/// <summary>Samples of the notices of a case.</summary>
internal static class NoticeSamples
{
    private const string Certificate = "建设工程规划许可证";
    private const string CertificateNumber = "建字第9901022026GG0000123号";

    /// <summary>One of each kind.</summary>
    public static IReadOnlyList<PaperSample> All { get; } =
    [
        Of(NoticeKind.IntakeReceipt, "收件凭证", head => new IntakeReceiptModel(head, Received, new DateOnly(2026, 10, 14))),
        Of(NoticeKind.Acceptance, "受理通知书", Acceptance),
        Of(NoticeKind.Correction, "补正材料一次性告知书", Correction),
        Of(NoticeKind.AcceptanceRefusal, "不予受理通知书", head => Refusal(head, RefusalKind.Acceptance)),
        Of(NoticeKind.Denial, "不予行政许可决定书", head => Refusal(head, RefusalKind.Licence)),
        Of(NoticeKind.Extension, "延长审批期限通知书", head => new ExtensionNoticeModel(
            head, 10, DayUnit.WorkingDay, new DateOnly(2026, 11, 19), "", "该项目涉及历史文化街区建设控制地带，需要进一步核实文物保护部门意见。")),
        Of(NoticeKind.SpecialProcedure, "特别程序（暂停计时）告知书", head => new SpecialProcedureNoticeModel(
            head, "专家评审", "《中华人民共和国行政许可法》第四十五条", "教学楼为重点设防类建筑，需要组织专家评审。", new DateOnly(2026, 10, 13), new DateOnly(2026, 10, 20), true)),
        Of(NoticeKind.Hearing, "听证告知书", head => new HearingNoticeModel(
            head, "该项目拟建教学楼与北侧明德小区住宅楼的间距涉及该小区业主的日照，属于直接涉及申请人与他人之间重大利益关系的事项。", new DateOnly(2026, 10, 29))),
        Of(NoticeKind.Revision, "材料修改通知书", head => new RevisionNoticeModel(
            head, "总平面图中2#综合楼的退线与规划条件不一致，请核对后修改总平面图并由设计单位重新盖章。", "经电话征询，你单位同意修改材料", new DateOnly(2026, 10, 12), new DateOnly(2026, 10, 19))),
        Of(NoticeKind.OpinionLetter, "征求意见函", head => new OpinionLetterModel(
            head, "示范市住房和城乡建设局", "请就防空地下室配建面积和消防车登高操作场地的设置提出意见。", 1, new DateOnly(2026, 10, 16), true)),
        Of(NoticeKind.AcceptanceVisit, "联合验收现场核验通知书", head => new AcceptanceVisitModel(
            head, "1#教学楼、2#综合楼", 1, "2026年10月22日（星期四）9时30分", "项目现场北门", "钱建明，0000-8100009", ["建设工程规划核实（示范市自然资源和规划局）", "特殊建设工程消防验收（示范市住房和城乡建设局消防审验）"],
            ["示范市自然资源和规划局：陈思远", "建设单位：王㛃"])),
        Of(NoticeKind.Rectification, "联合验收整改通知书", head => new RectificationNoticeModel(
            head, "1#教学楼、2#综合楼",
            [new RectificationPoint("特殊建设工程消防验收", "示范市住房和城乡建设局", "限期整改", "疏散指示标志未通电", "2#综合楼三层走道", new DateOnly(2026, 10, 30)), new RectificationPoint("建设工程档案验收", "示范市档案馆", "不通过", "竣工图与变更记录不一致", "", null)],
            new DateOnly(2026, 11, 6), true)),
        Of(NoticeKind.UnitAcceptance, "单位工程竣工联合验收意见书", head => new UnitAcceptanceModel(
            head, "1#教学楼", "9861.5平方米",
            [new AcceptedPart("建设工程规划核实", "示范市自然资源和规划局", new DateOnly(2026, 10, 22), 1), new AcceptedPart("特殊建设工程消防验收", "示范市住房和城乡建设局", new DateOnly(2026, 11, 5), 2)],
            "具备独立使用条件，水、电、通信和消防设施单独设置", "与在建部分以2.5米硬质围挡隔离", new DateOnly(2027, 3, 31), "各专项均通过，同意先行投入使用。")),
        Of(NoticeKind.Termination, "终止办理告知书", head => new TerminationNoticeModel(
            head, "逾期未补正，视为放弃申请", new DateOnly(2026, 10, 20), SampleHouse.Remedies)),
        Of(NoticeKind.DeliveryReceipt, "送达回证", head => new DeliveryReceiptModel(
            head, [new DeliveredPaper(Certificate, CertificateNumber)], "窗口领取", "王某某", "2026年10月23日 10:05", "示范市行政审批局 李某某", "")),
        Of(NoticeKind.Revocation, "撤销行政许可决定书", head => new RevocationDecisionModel(
            head, Certificate, CertificateNumber, SampleHouse.Issued, "申请时提交的使用土地证明文件系伪造，以欺骗手段取得许可。",
            "《中华人民共和国行政许可法》第六十九条第二款", SampleHouse.Remedies.Sentence("本决定书"))
        {
            Heard = "本机关已应你单位（个人）的申请依法举行听证，根据听证笔录作出本决定。",
        }),
        Of(NoticeKind.OrganWithdrawal, "撤回行政许可决定书", head => new OrganWithdrawalDecisionModel(
            head, Certificate, CertificateNumber, SampleHouse.Issued, "该地块依法调整为城市轨道交通用地，准予许可所依据的客观情况发生重大变化。",
            "《中华人民共和国行政许可法》第八条第二款", SampleHouse.Remedies.Sentence("本决定书"))
        {
            Compensation = "已发生的勘察、设计和前期工程费用经审计后据实补偿，自本决定送达之日起三个月内支付",
        }),
        new("JK", "JK", "缴款通知书", "文书", new PaymentNoticeModel(
            SampleHouse.Head(NoticeStyle.PaymentNotice.Word), "城市基础设施配套费，每平方米105元", "3375750.00元", new DateOnly(2026, 11, 12), SampleHouse.Remedies)),
        Of(NoticeKind.Cancellation, "注销行政许可决定书", head => new CancellationDecisionModel(
            head, Certificate, CertificateNumber, SampleHouse.Issued, "项目单位已决定不再建设，申请注销。", "《中华人民共和国行政许可法》第七十条", SampleHouse.Remedies)),
    ];

    private static IReadOnlyList<ReceivedMaterial> Received =>
    [
        new("建设工程规划许可证申请表", "系统生成", 0), new("使用土地的有关证明文件", "免提交（部门共享）", 0),
        new("经审定的建设工程设计方案（总平面图、单体平立剖面图）", "申请人提交", 3), new("法人授权委托书及经办人身份证明（王㛃）", "申请人提交", 1),
    ];

    private static PaperSample Of(NoticeKind kind, string title, Func<NoticeHead, object> model)
    {
        NoticeStyle style = NoticeStyle.Of(kind)!;
        return new PaperSample(style.Code, style.Code, title, "文书", model(SampleHouse.Head(style.Word)));
    }

    private static AcceptanceNoticeModel Acceptance(NoticeHead head) => new()
    {
        OrganName = head.OrganName,
        Number = head.Number,
        CaseNumber = head.CaseNumber,
        ApplicantName = head.ApplicantName,
        MatterName = head.MatterName,
        IsLicence = true,
        LegalBasis = head.LegalBasis,
        ProjectName = head.ProjectName,
        ProjectCode = SampleHouse.ProjectCode,
        ReceivedOn = head.ReceivedOn,
        AcceptedOn = SampleHouse.Accepted,
        IsDeemed = false,
        Statutory = new TimeLimit(20, DayUnit.WorkingDay, new DateOnly(2026, 11, 5)),
        Promised = new TimeLimit(3, DayUnit.WorkingDay, new DateOnly(2026, 10, 13)),
        IsCalendarProvisional = false,
        Materials = [.. Received.Select(m => new AcceptedMaterial(m.Name, "电子", 1, m.Source))],
        Contact = head.Contact,
        ContactPhone = head.ContactPhone,
        IssuedOn = SampleHouse.Accepted,
        Verification = head.Verification,
        MadeAt = head.MadeAt,
    };

    private static CorrectionNoticeModel Correction(NoticeHead head) => new()
    {
        OrganName = head.OrganName,
        Number = head.Number,
        CaseNumber = head.CaseNumber,
        ApplicantName = head.ApplicantName,
        MatterName = head.MatterName,
        IsLicence = true,
        LegalBasis = head.LegalBasis,
        ProjectName = head.ProjectName,
        ReceivedOn = head.ReceivedOn,
        Points =
        [
            new("经审定的建设工程设计方案", "总平面图未标注2#综合楼与用地红线的距离", "补充标注并由设计单位重新盖章"),
            new("法人授权委托书", "委托期限已于2026年9月30日届满", "提交有效期内的授权委托书"),
        ],
        DueOn = new DateOnly(2026, 11, 20),
        Contact = head.Contact,
        ContactPhone = head.ContactPhone,
        IssuedOn = SampleHouse.Accepted,
        Verification = head.Verification,
        MadeAt = head.MadeAt,
    };

    private static RefusalNoticeModel Refusal(NoticeHead head, RefusalKind kind) => new()
    {
        Kind = kind,
        OrganName = head.OrganName,
        Number = head.Number,
        CaseNumber = head.CaseNumber,
        ApplicantName = head.ApplicantName,
        MatterName = head.MatterName,
        ProjectName = head.ProjectName,
        ReceivedOn = head.ReceivedOn,
        LegalBasis = kind == RefusalKind.Acceptance
            ? "《中华人民共和国行政许可法》第三十二条第一款第（二）项"
            : "《中华人民共和国行政许可法》第三十八条第二款、《中华人民共和国城乡规划法》第四十条",
        Reasons = kind == RefusalKind.Acceptance
            ? ["该项目位于示范高新区规划范围内，规划许可由示范高新区管理委员会规划部门实施。"]
            : ["建筑高度超过规划条件：申请26.4米，规划条件不超过24米。", "绿地率低于规划条件：申请28%，规划条件不低于35%。"],
        CompetentOrgan = kind == RefusalKind.Acceptance ? "示范高新区自然资源和规划局" : "",
        Remedies = SampleHouse.Remedies,
        IssuedOn = head.IssuedOn,
        Verification = head.Verification,
        MadeAt = head.MadeAt,
    };
}
