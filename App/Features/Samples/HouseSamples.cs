using ApprovalOffice.Reports.Commitments;
using ApprovalOffice.Reports.DrawingReviews;
using ApprovalOffice.Reports.Evaluations;
using ApprovalOffice.Reports.Layout;
using ApprovalOffice.Reports.Meetings;
using ApprovalOffice.Reports.MonthlyReports;
using ApprovalOffice.Reports.OpinionSheets;
using ApprovalOffice.Reports.Supervision;

namespace ApprovalOffice.App.Features.Samples;

/// <summary>Samples of what is neither a notice of a case nor a result: promises, papers of meetings, letters and reports of the office.</summary>
internal static class HouseSamples
{
    private const string Group = "会议、监督与报告";
    private const string ReformOffice = "示范市工程建设项目审批制度改革办公室";

    /// <summary>One of each.</summary>
    public static IReadOnlyList<PaperSample> All { get; } =
    [
        new("CN", "CN", "告知承诺书", "文书", Commitment()),
        new("HY-TZ", "HY-TZ", $"关于召开{SampleHouse.Project}设计方案联合审查会议的通知", Group, MeetingNotice()),
        new("HY-QD", "HY-QD", "会议签到表", Group, SignIn()),
        new("HY-YJ", "HY-YJ", "会商意见汇总表", Group, Opinions()),
        new("HY-JY", "HY-JY", $"{SampleHouse.Project}设计方案联合审查会议纪要", Group, Minutes()),
        new("ZH-YJ", "ZH-YJ", "综合意见单", Group, Merged()),
        new("ST-YJ", "ST-YJ", "施工图设计文件审查意见告知书", Group, DrawingReview()),
        new("DB", "DB", "关于建设工程规划许可超期办件的督办函", Group, Supervision()),
        new("YB", "YB", "示范市工程建设项目审批制度改革工作月报（2026年9月）", Group, Monthly()),
        new("PG", "PG", "示范市工程建设项目审批制度改革2026年第三季度评估报告", Group, Evaluation()),
    ];

    private static PaperHead Head(string organ, string number) => new(organ, number, SampleHouse.Issued, SampleHouse.Mark, SampleHouse.MadeAt);

    private static CommitmentLetterModel Commitment() => new()
    {
        OrganName = SampleHouse.Organ,
        Number = "示自规诺〔2026〕31号",
        CaseNumber = SampleHouse.CaseNumber,
        Name = "建设工程规划许可告知承诺",
        MatterName = SampleHouse.Matter,
        LegalBasis = SampleHouse.LegalBasis,
        ProjectName = SampleHouse.Project,
        ApplicantName = SampleHouse.Owner,
        ApplicantCode = SampleHouse.OwnerCode,
        Conditions = ["区域规划条件明确", "设计方案已按规定公示且无重大异议"],
        Exclusions = ["位于历史文化街区、历史风貌区的", "申请人（法定代表人）有未修复的严重失信记录或曾作出虚假承诺"],
        StartConditions = [],
        Procedure = "作出承诺后，在1个工作日内作出决定；决定后30个工作日内核查，方式为现场核查。",
        Consequences = ["限期整改（一般不超过30日）", "逾期不改或承诺严重失实的依法撤销行政许可决定（行政许可法第六十九条）", "记入信用记录，1至3年内不适用告知承诺（修复后恢复）"],
        Promises = ["申请人已知晓审批部门告知的全部内容", "所填信息与提交材料真实、准确", "愿意接受核查，承担不实承诺的法律责任", "按规划条件和审定方案设计、施工"],
        SignedBy = "王㛃",
        SignedOn = SampleHouse.Received,
        VerifyBy = new DateOnly(2026, 11, 20),
        IssuedOn = SampleHouse.Received,
        Verification = SampleHouse.Mark,
        MadeAt = SampleHouse.MadeAt,
    };

    private static OpinionSheetModel Merged() => new(
        Head(SampleHouse.Organ, "示自规综意〔2026〕3号"), SampleHouse.Project, "工程建设许可阶段", "BL-9901022026-000123", 1, new DateOnly(2026, 10, 20), "请会同设计单位逐条核对后答复。",
        [
            new("示范市住房和城乡建设局", "建设工程设计方案审查", "消防车道宽度 北侧 不小于 4 m：教学楼北侧消防车道应贯通并满足转弯半径。", "GB 55037-2022 第3.4.5条", "已调整总平面，北侧消防车道净宽 4.5 m，转弯半径 12 m。"),
            new("示范市国防动员办公室（人民防空办公室）", "建设工程设计方案审查", "人防工程面积 地下 不小于 1200 ㎡：结合地下车库修建。", "人民防空法第二十二条", "已在地下一层布置防空地下室 1236 ㎡。"),
            new("示范市水利局", "建设工程设计方案审查", "场地雨水不得直接排入河道，应当先经调蓄。", "", ""),
        ],
        null);

    private static MeetingNoticeModel MeetingNotice() => new(
        Head(SampleHouse.Organ, "示自规会〔2026〕12号"),
        ["示范市发展和改革委员会", "示范市住房和城乡建设局", "示范市生态环境局", "示范市消防救援支队", SampleHouse.Owner],
        $"{SampleHouse.Project}设计方案联合审查会议",
        "2026年10月15日（星期四）上午9时",
        "示范市政务服务中心三楼第二会议室，线上会议号 900 123 456",
        ["建设单位介绍项目概况和设计方案", "各部门发表审查意见", "形成会议议定事项"],
        ["请各部门在系统内预先查阅设计方案，于10月14日前反馈书面意见", "参会人员持单位授权发表的意见视为本单位意见"],
        ["设计方案文本", "总平面图和单体平立剖面图，含消防车登高操作场地、消防车道转弯半径及与周边住宅间距的专项说明"],
        "建筑工程管理科李某某，0000-8100001");

    private static SignInSheetModel SignIn() => new(
        Head(SampleHouse.Organ, "示自规会〔2026〕12号"),
        $"{SampleHouse.Project}设计方案联合审查会议", "2026年10月15日（星期四）上午9时", "示范市政务服务中心三楼第二会议室",
        [
            new("示范市发展和改革委员会", "赵某某", "科长", "130****0001", "08:52"),
            new("示范市住房和城乡建设局", "钱某某", "副科长", "130****0002", "08:55"),
            new("示范市生态环境局", "孙某某", "科员", "130****0003", "08:57"),
            new("示范市消防救援支队", "李某某", "参谋", "130****0004", "线上 08:59"),
            new(SampleHouse.Owner, "王㛃", "项目负责人", "130****0005", "08:45"),
        ],
        4);

    private static OpinionSummaryModel Opinions() => new(
        Head(SampleHouse.Organ, "示自规汇〔2026〕12号"),
        SampleHouse.Project, SampleHouse.ProjectCode, "建设工程设计方案审查",
        [
            new("示范市发展和改革委员会", "同意", "建设规模与可行性研究报告批复一致。", "", new DateOnly(2026, 10, 13)),
            new("示范市住房和城乡建设局", "原则同意，需修改", "防空地下室配建面积符合要求；2#综合楼消防车登高操作场地长度不足。", "登高操作场地长度调整至不小于15米，并标注坡度。", new DateOnly(2026, 10, 14)),
            new("示范市生态环境局", "无关", "该项目属于豁免管理范围。", "", new DateOnly(2026, 10, 12)),
            new("示范市水务局", "同意", "", "", null),
        ],
        "原则同意该设计方案，修改登高操作场地后按程序核发建设工程规划许可证。");

    private static MeetingMinutesModel Minutes() => new(
        Head(SampleHouse.Organ, "〔2026〕12号"),
        $"{SampleHouse.Project}设计方案联合审查",
        "2026年10月15日上午，在示范市政务服务中心三楼第二会议室", "示范市自然资源和规划局副局长周某某",
        ["会议听取了建设单位关于项目概况和设计方案的介绍，与会部门对总平面布局、日照间距、消防车登高操作场地和防空地下室配建进行了讨论。"],
        [
            new("原则同意该项目建设工程设计方案", SampleHouse.Organ, null),
            new("2#综合楼消防车登高操作场地长度调整至不小于15米，修改总平面图后重新上传", SampleHouse.Owner, new DateOnly(2026, 10, 19)),
            new("对修改后的总平面图进行复核并反馈意见", "示范市住房和城乡建设局", new DateOnly(2026, 10, 21)),
        ],
        ["示范市自然资源和规划局周某某", "示范市发展和改革委员会赵某某", "示范市住房和城乡建设局钱某某", "示范市生态环境局孙某某", "示范市消防救援支队李某某"],
        ["示范市水务局吴某某"],
        [$"{SampleHouse.Owner}王㛃", "设计单位郑某某"]);

    private static DrawingReviewOpinionsModel DrawingReview() => new(
        Head("示范市建设工程施工图审查中心", "示审意〔2026〕208号"),
        SampleHouse.Owner, SampleHouse.Project, "示范市建筑设计研究院", 1,
        [
            new("建筑", "建施-05", "疏散楼梯间首层距室外安全出口超过15米，未采用扩大封闭楼梯间。", "《建筑防火通用规范》GB 55037-2022 第7.1.11条", true),
            new("结构", "结施-12", "抗震墙底部加强部位边缘构件箍筋直径不足。", "《建筑与市政工程抗震通用规范》GB 55002-2021 第5.2.1条", true),
            new("电气", "电施-03", "应急照明配电箱引出线路未标注敷设方式。", "《民用建筑电气设计标准》GB 51348-2019 第13.2.3条", false),
        ],
        new DateOnly(2026, 11, 5), "审查部何某某，0000-8100008");

    private static SupervisionLetterModel Supervision() => new(
        Head(ReformOffice, "示工改督〔2026〕7号"),
        "示范高新区管理委员会", "建设工程规划许可超期办件",
        ["截至2026年10月20日，你区建设工程规划许可超期未办结2件，最长超期6个工作日", "其中1件特别程序告知书载明的期限届满后未恢复计时"],
        ["逐件核实超期原因，于3个工作日内办结或者依法延长期限并告知申请人", "对特别程序到期未恢复计时的办件立即恢复计时"],
        new DateOnly(2026, 10, 29), ["超期办件清单"], "督查科冯某某，0000-8100009");

    private static MonthlyReportModel Monthly() => new(
        Head(ReformOffice, "示工改报〔2026〕9号"), "示范市人民政府", "示范市", "2026年9月",
        [
            new("总体情况", ["本月受理工程建设项目审批事项318件，办结302件，按时办结率99.3%，平均用时4.2个工作日。"], [], []),
            new(
                "分阶段情况", ["各阶段办理情况见下表。"], ["阶段", "受理（件）", "办结（件）", "平均用时（工作日）", "超期（件）"],
                [["立项用地规划许可", "84", "80", "5.1", "1"], ["工程建设许可", "72", "70", "4.6", "1"], ["施工许可", "96", "93", "3.0", "0"], ["竣工验收", "66", "59", "4.4", "0"]]),
            new("存在问题和下一步工作", ["超期2件均因特别程序到期未及时恢复计时。下一步对特别程序到期办件提前提醒，并纳入督办。"], [], []),
        ],
        ["分地区分事项明细表"]);

    private static EvaluationReportModel Evaluation() => new(
        Head(ReformOffice, "示工改评〔2026〕3号"), "", "示范市", "2026年第三季度",
        [
            new("评估对象和依据", ["按照工程建设项目审批制度改革评估指标体系（2026年版），对全市4个县（市、区）和开发区2026年第三季度工作进行评估。"], [], []),
            new(
                "评估结果", ["各地区得分和排名见下表。"], ["地区", "自动指标", "人工指标", "问卷指标", "总分", "排名", "较上期"],
                [["城东区", "57.6", "18.0", "17.4", "93.0", "1", "+1"], ["城西区", "56.9", "17.5", "17.9", "92.3", "2", "-1"], ["示范高新区", "54.2", "18.5", "17.0", "89.7", "3", "0"], ["临江县", "50.8", "16.0", "16.6", "83.4", "4", "0"]]),
            new("发现的问题", ["一是个别地区一次性告知后重复补正；二是联合验收一次通过率偏低。"], [], []),
            new("整改任务", ["城西区、临江县于2026年11月30日前完成整改，整改情况在系统内逐项销号。"], [], []),
        ],
        ["评估指标得分明细表", "问题清单和整改任务台账"]);
}
