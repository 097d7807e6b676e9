using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Clock;

namespace ApprovalOffice.Data.Measures;

/// <summary>
/// The registry of measures: every figure of screens, reports, exports and evaluations is one of these. Changing what one counts is a new
/// version of the registry, so that a locked month stays what it was.
/// </summary>
public static class MeasureRegistry
{
    /// <summary>The version of the registry.</summary>
    public const string Version = "2026.1";

    private const string Intake = "收件与受理";
    private const string Results = "办结";
    private const string Deadlines = "时限";
    private const string Times = "用时";
    private const string Service = "改革举措";
    private const string Supervision = "监管";
    private const string Projects = "项目";

    private const string ByEvent = "按办理记录的发生时间计（北京时间），按办理机关所在区域归属；草稿不计。";
    private const string OfDecided = "期内作出准予或者不予决定的办件";
    private const string Calendar = "自然日，首次提交之日至决定之日，首尾两日都计";

    /// <summary>All of them, in the order of lists.</summary>
    public static IReadOnlyList<Measure> All { get; } =
    [
        Count(Intake, "case.taken", "接件", "期内首次提交的申请数", "件", "补正后再次提交不重复计。" + ByEvent, f => f.IsTakenIn),
        Count(Intake, "case.accepted", "受理", "期内受理的办件数", "件", "含视为受理；视为受理的按收到之日计。" + ByEvent, f => f.IsAccepted),
        Count(Intake, "case.refused", "不予受理", "期内决定不予受理的办件数", "件", "含依法不需要办理的。" + ByEvent, f => f.IsRefused),
        Sum(Intake, "case.corrections", "补正", "期内一次性告知补正的次数", "次", "同一办件告知两次计两次；受理后的材料修改不计。" + ByEvent, f => f.CorrectionsTold),
        Count(Intake, "case.waiting", "待受理", "期末已经提交、尚未受理也未终结的办件数", "件", ByEvent, f => f.IsBeforeAcceptance),
        Rate(Intake, "rate.accepted", "受理率", "受理占接件的比例", "期内受理的办件", "期内接件的办件", "分子、分母各按发生在期内的计，可能超过 100%。", f => (f.IsAccepted, f.IsTakenIn)),
        Rate(Intake, "rate.refused", "不予受理率", "不予受理占接件的比例", "期内不予受理的办件", "期内接件的办件", "分子、分母各按发生在期内的计。", f => (f.IsRefused, f.IsTakenIn)),
        Ratio(Intake, "rate.corrected", "补正率", "受理的办件中曾经补正的比例", "期内受理的办件中受理前曾被告知补正的", "期内受理的办件", "同一办件多次补正计一件。", f => f.IsAccepted, f => f.WasCorrected),

        Count(Results, "case.decided", "办结", "期内作出准予或者不予决定的办件数", "件", "不予受理、撤回、终止另计。" + ByEvent, f => f.IsDecided),
        Count(Results, "case.granted", "准予", "期内作出准予（通过、予以备案、确认等）决定的办件数", "件", "含视为准予延续；以后撤销的不从本期扣除，计入撤销当期。" + ByEvent, f => f.IsGranted),
        Count(Results, "case.denied", "不予", "期内作出不予（不通过、退回等）决定的办件数", "件", ByEvent, f => f.IsDenied),
        Count(Results, "case.rejected", "不予受理及不予许可", "期内不予受理和作出不予决定的办件数", "件", ByEvent, f => f.IsRefused || f.IsDenied),
        Count(Results, "case.withdrawn", "撤回", "期内申请人撤回的办件数", "件", "受理前、受理后撤回都计。" + ByEvent, f => f.IsWithdrawn),
        Count(Results, "case.terminated", "终止", "期内因逾期未补正终止的办件数", "件", ByEvent, f => f.IsTerminated),
        Count(Results, "case.inhand", "在办", "期末已经受理、尚未办结的办件数", "件", "期末是统计期最后一日终了之时。", f => f.IsInHand),
        Sum(Results, "case.issued", "出证", "期内制作完成的结果文书数", "本", ByEvent, f => f.Issued),
        Sum(Results, "case.revoked", "撤销许可", "期内撤销的决定数", "件", "依行政许可法第六十九条撤销的；机关撤回、注销不计。" + ByEvent, f => f.Revoked),
        Rate(Results, "rate.decided", "办结率", "办结占受理的比例", "期内办结的办件", "期内受理的办件", "分子、分母各按发生在期内的计，可能超过 100%。", f => (f.IsDecided, f.IsAccepted)),
        Ratio(Results, "rate.once", "一次办结率", "办结的办件中没有补正过的比例", "期内办结、从未被告知补正的办件", OfDecided, "受理后的材料修改不计。", f => f.IsDecided, f => f.Rounds == 0),

        Count(Deadlines, "case.overdue", "逾期（承诺时限）", "超过承诺时限的办件数", "件", "期内办结时已超过承诺到期日的，加上期末在办且已超过的。到期日按法定计时。", f => f.IsOverdue),
        Count(Deadlines, "case.overdue.law", "逾期（法定时限）", "超过法定时限的办件数", "件", "期内办结时已超过法定到期日的，加上期末在办且已超过的。", f => f.IsOverdueByLaw),
        Count(Deadlines, "case.warned", "预警", "期末亮黄灯的在办件数", "件", "剩余日数不多于该事项的预警天数。", f => f.Light == Light.Yellow),
        Count(Deadlines, "case.lit", "红黄灯", "期末亮黄灯、红灯、深红灯的在办件数", "件", "按统计期最后一日终了时的灯。", f => f.Light is Light.Yellow or Light.Red or Light.DeepRed),
        Ratio(Deadlines, "rate.ontime", "按时办结率（承诺时限）", "办结的办件中没有超过承诺时限的比例", "期内办结、未超过承诺到期日的办件", OfDecided, "到期日按法定计时。", f => f.IsDecided, f => !f.IsDecidedPastPromise),
        Ratio(Deadlines, "rate.overdue", "逾期率（占办结与在办）", "逾期占办结与在办之和的比例", "逾期（承诺时限）的办件", "期内办结的和期末在办的办件", "分母为办结与在办之和；别处以受理数或者办结数为分母的，不能与本指标比较。", f => f.IsDecided || f.IsInHand, f => f.IsOverdue),
        Count(Deadlines, "case.stopped", "暂停计时", "期内计时曾经暂停的办件数", "件", "特别程序和受理后的材料修改；起止同日的不计。", f => f.WasStopped),

        Mean(Times, "days.legal", "平均审批用时（法定计时）", "工作日", "办结办件的审批用时合计", "受理次日至决定之日的工作日，扣除承诺时限停止计算的日数。", f => f.LegalDays),
        Other(Times, MeasureForm.Median, "days.legal.median", "审批用时中位数（法定计时）", "工作日", "受理次日至决定之日的工作日，扣除承诺时限停止计算的日数。", f => f.LegalDays),
        Other(Times, MeasureForm.Ninth, "days.legal.p90", "审批用时九成位（法定计时）", "工作日", "从短到长排列，第十分之九位（最近序位法）。", f => f.LegalDays),
        Mean(Times, "days.standard", "平均审批用时（国标统计用时）", "工作日", "准予办件的国标审批用时合计", "工程建设项目审批数据标准：受理至办结的工作日减去补正用时和特别程序用时，重叠的两者都减；不予、撤回、撤销的不计。", f => f.StandardDays, "期内准予、标准计时的办件"),
        Other(Times, MeasureForm.Median, "days.standard.median", "审批用时中位数（国标统计用时）", "工作日", "同平均审批用时（国标统计用时）。", f => f.StandardDays),
        Other(Times, MeasureForm.Ninth, "days.standard.p90", "审批用时九成位（国标统计用时）", "工作日", "从短到长排列，第十分之九位（最近序位法）。", f => f.StandardDays),
        Mean(Times, "days.span", "平均跨度用时", "自然日", "办结办件的跨度合计", Calendar + "。", f => f.SpanDays),
        Other(Times, MeasureForm.Median, "days.span.median", "跨度用时中位数", "自然日", Calendar + "。", f => f.SpanDays),
        Other(Times, MeasureForm.Ninth, "days.span.p90", "跨度用时九成位", "自然日", Calendar + "；第十分之九位（最近序位法）。", f => f.SpanDays),
        Mean(Times, "days.net", "平均净跨度用时", "自然日", "办结办件的跨度扣除等待后的合计", Calendar + "，扣除等待申请人、特别程序、征求意见的日数，重叠的只扣一次。", f => f.NetSpanDays),
        Mean(Times, "days.applicant", "平均等待申请人", "自然日", "办结办件等待申请人的日数合计", "告知补正之日至再次提交的前一日，以及材料修改期间。", f => f.ApplicantDays),
        Mean(Times, "days.procedure", "平均特别程序", "自然日", "办结办件特别程序的日数合计", "开始之日至结束的前一日，几个程序重叠的只计一次。", f => f.ProcedureDays),
        Mean(Times, "days.opinion", "平均等待部门意见", "自然日", "办结办件征求意见的日数合计", "征求之日至反馈的前一日，几个部门重叠的只计一次。", f => f.OpinionDays),
        Mean(Times, "days.stopped", "平均暂停天数", "工作日", "曾经暂停的办结办件承诺时限停止计算的工作日合计", "从未暂停的不计入。", f => f.StoppedDays, "期内办结、计时曾经暂停的办件"),

        Ratio(Service, "rate.parallel", "并联审批率", "接件中以阶段申报（一张表单）提交的比例", "期内接件、随阶段申报提交的办件", "期内接件的办件", ByEvent, f => f.IsTakenIn, f => f.Case.IsParallel),
        Count(Service, "case.parallel", "并联接件", "期内随阶段申报提交的申请数", "件", ByEvent, f => f.IsTakenIn && f.Case.IsParallel),
        Mean(Service, "days.parallel", "并联办件平均审批用时（法定计时）", "工作日", "并联办结办件的审批用时合计", "随阶段申报提交的办件；受理次日至决定之日的工作日，扣除承诺时限停止计算的日数。", f => f.Case.IsParallel ? f.LegalDays : null, "期内办结的并联办件"),
        Ratio(Service, "rate.online", "全程网办率", "接件中网上申请的比例", "期内接件、收件方式为网上申请的办件", "期内接件的办件", "以收件方式为准；窗口代录的不计入分子。", f => f.IsTakenIn, f => f.Case.Intake == IntakeMode.Online),
        Ratio(Service, "rate.promise", "告知承诺率", "受理的办件中以告知承诺办理的比例", "期内受理、签有告知承诺书的办件", "期内受理的办件", ByEvent, f => f.IsAccepted, f => f.Case.Promises.Count > 0),
        Count(Service, "case.promise", "告知承诺办件", "期内以告知承诺受理的办件数", "件", ByEvent, f => f.IsAccepted && f.Case.Promises.Count > 0),
        new()
        {
            Group = Service, Code = "rate.spared", Name = "材料免提交率", Definition = "受理的办件应提交的材料中申请人免于提交的比例", Numerator = "由前序成果、数据共享、区域评估成果或者同一材料提供、申请人没有上传的材料",
            Denominator = "期内受理的办件材料清单中适用的材料", Rule = "由表单自动生成的申请表不计入分子；材料按统计时的清单。", Unit = "%", Since = Version, Form = MeasureForm.Rate, Subject = MeasureSubject.Case,
            OfCase = f => f.IsAccepted && f.Case.Materials > 0 ? new Contribution(f.Case.SparedMaterials, f.Case.Materials) : null,
        },
        Sum(Service, "material.spared", "免提交材料", "期内受理的办件免于提交的材料件次", "件次", "口径同材料免提交率的分子。", f => f.IsAccepted ? f.Case.SparedMaterials : 0),
        Mean(Service, "case.rounds", "平均补正轮次", "次", "办结办件被告知补正的次数合计", "从首次提交起计，没有补正过的计为 0。", f => f.IsDecided ? f.Rounds : null),
        Sum(Service, "opinion.deemed", "超时默认同意", "期内被征求意见的部门逾期未反馈、视为同意的次数", "次", ByEvent, f => f.DeemedConsents),

        Sum(Supervision, "promise.due", "应核查承诺", "核查期限在期内、期初尚未核查的告知承诺数", "件", "按承诺书载明的核查期限。", f => f.PromisesDue),
        Sum(Supervision, "promise.verified", "已核查承诺", "期内完成核查的告知承诺数", "件", "按核查之日。", f => f.PromisesVerified),
        Sum(Supervision, "promise.broken", "核查发现问题", "期内核查认定未履行的告知承诺数", "件", "按核查之日。", f => f.PromisesBroken),
        Count(Supervision, "case.offsystem", "体外循环办件", "期内经核实属于体外循环的办件数", "件", "以工改办的核实结论为准；只有线索、尚未核实的不计。", f => f.IsOffSystem),

        OfProject("project.new", "新增项目", "期内登记的项目数", "按项目登记时间，按建设地点所在区域归属。", p => p.IsNew),
        OfProject("project.inhand", "在办项目", "期末至少有一个办件已提交、尚未终结的项目数", "按建设地点所在区域归属，不论由哪一级机关办理。", p => p.IsInHand),
        OfProject("project.completed", "办结项目", "期内完成审批全过程的项目数", "主题流程竣工验收阶段的必办事项全部准予，最后一个的准予在期内。", p => p.IsCompleted),
        OfProject("project.promise", "告知承诺项目", "期内有办件以告知承诺受理的项目数", "按建设地点所在区域归属。", p => p.IsOnPromise),
        ProjectDays("project.days", "项目平均审批用时（法定计时）", "工作日", "办结项目的审批用时合计", "各主流程阶段用时之和；同一阶段的办件同时进行的日数只计一次，停止计算的日数不计；并行推进事项不计。", p => p.LegalDays),
        ProjectDays("project.span", "项目平均跨度用时", "自然日", "办结项目的跨度合计", "首次提交之日至最后决定之日，首尾两日都计。", p => p.SpanDays),

        Manual(Service, "rate.area", "区域评估应用率", "区域评估成果的逐次引用尚未在本系统登记"),
        Manual(Service, "meeting.count", "会商次数", "由会商登记或者会议纪要统计"),
        Manual(Service, "rate.acceptance", "联合验收率", "联合验收的现场组织尚未在本系统登记"),
        Manual(Service, "days.utility", "公共服务用时", "市政公用企业的内部环节尚未在本系统登记"),
        Manual(Supervision, "rate.satisfied", "满意度", "好差评数据尚未接入本系统"),
        Manual(Supervision, "rate.quality", "数据质量（合格率）", "国家和省数据共享交换平台的回执尚未接入本系统"),
        Manual(Supervision, "rate.pushed", "推送及时率", "国家和省数据共享交换平台的回执尚未接入本系统"),
    ];

    private static readonly Dictionary<string, Measure> ByCode = All.ToDictionary(m => m.Code, StringComparer.Ordinal);

    /// <summary>The measure of a code.</summary>
    public static Measure Of(string code) => ByCode[code];

    /// <summary>The measure of a code; null where there is none.</summary>
    public static Measure? Find(string? code) => code is null ? null : ByCode.GetValueOrDefault(code);

    private static Measure Count(string group, string code, string name, string definition, string unit, string rule, Func<CaseFacts, bool> counts) =>
        Sum(group, code, name, definition, unit, rule, f => counts(f) ? 1 : 0);

    private static Measure Sum(string group, string code, string name, string definition, string unit, string rule, Func<CaseFacts, int> counts) => new()
    {
        Group = group, Code = code, Name = name, Definition = definition, Numerator = definition, Rule = rule, Unit = unit, Since = Version, Form = MeasureForm.Count, Subject = MeasureSubject.Case,
        OfCase = f => counts(f) is > 0 and var count ? new Contribution(count, 0) : null,
    };

    // Of two numbers that are counted each for itself: the numerator need not be part of the denominator.
    private static Measure Rate(string group, string code, string name, string definition, string numerator, string denominator, string rule, Func<CaseFacts, (bool Counts, bool IsAmong)> of) => new()
    {
        Group = group, Code = code, Name = name, Definition = definition, Numerator = numerator, Denominator = denominator, Rule = rule, Unit = "%", Since = Version, Form = MeasureForm.Rate, Subject = MeasureSubject.Case,
        OfCase = f => of(f) is var (counts, among) && (counts || among) ? new Contribution(counts ? 1 : 0, among ? 1 : 0) : null,
    };

    private static Measure Ratio(string group, string code, string name, string definition, string numerator, string denominator, string rule, Func<CaseFacts, bool> among, Func<CaseFacts, bool> counts) =>
        Rate(group, code, name, definition, numerator, denominator, rule, f => among(f) ? (counts(f), true) : (false, false));

    private static Measure Mean(string group, string code, string name, string unit, string numerator, string rule, Func<CaseFacts, int?> value, string denominator = OfDecided) =>
        Valued(group, MeasureForm.Mean, code, name, unit, numerator, denominator, rule, value);

    private static Measure Other(string group, MeasureForm form, string code, string name, string unit, string rule, Func<CaseFacts, int?> value) =>
        Valued(group, form, code, name, unit, "逐件的用时", null, rule, value);

    private static Measure Valued(string group, MeasureForm form, string code, string name, string unit, string numerator, string? denominator, string rule, Func<CaseFacts, int?> value) => new()
    {
        Group = group, Code = code, Name = name, Definition = OfDecided + "的" + name, Numerator = numerator, Denominator = denominator, Rule = rule, Unit = unit, Since = Version, Form = form, Subject = MeasureSubject.Case,
        OfCase = f => value(f) is { } days ? new Contribution(days, 1) : null,
    };

    private static Measure OfProject(string code, string name, string definition, string rule, Func<ProjectShare, bool> counts) => new()
    {
        Group = Projects, Code = code, Name = name, Definition = definition, Numerator = definition, Rule = rule, Unit = "个", Since = Version, Form = MeasureForm.Count, Subject = MeasureSubject.Project,
        OfProject = p => counts(p) ? new Contribution(1, 0) : null,
    };

    private static Measure ProjectDays(string code, string name, string unit, string numerator, string rule, Func<ProjectShare, int?> value) => new()
    {
        Group = Projects, Code = code, Name = name, Definition = "期内办结项目的" + name, Numerator = numerator, Denominator = "期内办结的项目", Rule = rule, Unit = unit, Since = Version, Form = MeasureForm.Mean, Subject = MeasureSubject.Project,
        OfProject = p => value(p) is { } days ? new Contribution(days, 1) : null,
    };

    private static Measure Manual(string group, string code, string name, string why) => new()
    {
        Group = group, Code = code, Name = name, Definition = "人工填报：" + why, Numerator = "人工填报", Rule = "在月报中由填报人填写，不按 0 计。", Unit = "", Since = Version, Form = MeasureForm.Manual, Subject = MeasureSubject.Case,
    };
}
