using System.Collections.Frozen;

namespace ApprovalOffice.App.Demonstration;

/// <summary>What invented people write into the fields of forms and results, by the field; all of it invented.</summary>
internal static class CityWords
{
    private static readonly FrozenDictionary<string, string> Written = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        // Who builds.
        ["constructionUnit"] = "示范建工集团有限公司",
        ["supervisionUnit"] = "示范正信工程监理有限公司",
        ["designUnit"] = "示范城市建筑设计研究院有限公司",
        ["surveyUnit"] = "示范岩土勘察有限公司",
        ["constructionLeader"] = "项目经理 邵正国",
        ["supervisionLeader"] = "总监理工程师 冯雅静",
        ["designLeader"] = "范知行",
        ["surveyLeader"] = "石守田",
        ["generalContractor"] = "无",
        ["generalLeader"] = "无",
        ["parties"] = "勘察：示范岩土勘察有限公司，石守田\n设计：示范城市建筑设计研究院有限公司，范知行\n施工：示范建工集团有限公司，邵正国\n监理：示范正信工程监理有限公司，冯雅静",
        ["contractPeriod"] = "450 日历天",
        ["section"] = "一个标段",
        ["winner"] = "示范建工集团有限公司",
        ["transport"] = "示范洁运渣土运输有限公司，自卸车 12 辆",
        ["route"] = "滨河路、环城南路，每日 20 时至次日 5 时",
        ["实施单位（具有考古发掘资质）"] = "示范市文物考古研究所",
        ["测绘单位及资质"] = "示范测绘院有限公司，甲级",

        // Land and planning.
        ["parcelNo"] = "SF-2026-018",
        ["parcel"] = "控规 C-07-03 地块",
        ["landUse"] = "按控制性详细规划确定的用途",
        ["landApprovalAuthority"] = "示范市人民政府",
        ["landApprovalNo"] = "示政土〔2026〕27号",
        ["batchName"] = "示范市 2026 年第三批次建设用地",
        ["balance"] = "已落实，占补平衡",
        ["far"] = "不大于 2.0",
        ["density"] = "不大于 35",
        ["绿地率（%）"] = "不小于 30",
        ["height"] = "不大于 54",
        ["setback"] = "北退道路红线 8 米，东、西、南各退用地红线 6 米",
        ["parking"] = "每百平方米建筑面积 0.8 个机动车停车位",
        ["facilities"] = "配建公共厕所一处、垃圾收集点一处，充电桩车位比例不低于 10%",
        ["special"] = "年径流总量控制率不低于 75%；地下空间兼顾人民防空需要",
        ["planIndex"] = "容积率：不大于 2.0\n建筑密度：不大于 35%\n绿地率：不小于 30%\n建筑限高：54 米",
        ["standards"] = "固定资产投资强度：不低于 300 万元每亩\n亩均税收：不低于 20 万元\n单位能耗增加值：不低于 2.0 万元每吨标准煤",
        ["indices"] = "用地面积、建筑面积与申报方案一致\n容积率：1.86\n建筑密度：31.5%\n绿地率：32.0%",
        ["joint"] = "人防：同意\n消防车道：满足要求\n绿化：同意\n交通：同意",
        ["sitePlan"] = "见附图，用地红线拐点坐标八个",
        ["designPoints"] = "按批准的用地红线和控制性详细规划开展设计，主要出入口设在次干路。",
        ["compare"] = "建筑面积：许可与实测相差 0.4%，在允许范围内\n建筑高度：一致\n绿地率：一致",
        ["landCheck"] = "开工、竣工时间：符合约定\n规划指标：符合约定\n土地价款：已缴清",

        // The project.
        ["constructionBasis"] = "已列入示范市 2026 年重点建设项目计划",
        ["approvalBasis"] = "关于报批项目建议书的请示（2026年第6号）",
        ["necessity"] = "现有设施已不能满足需要，建设是必要的。",
        ["energyReview"] = "已按规定办理节能审查",
        ["tenderScheme"] = "勘察、设计：公开招标，委托招标\n施工、监理：公开招标，委托招标",
        ["conditions"] = "规划：符合控制性详细规划\n用地：已落实\n环保、水保、文物、消防：按各部门意见执行",
        ["report"] = "项目可行性研究报告，示范工程咨询有限公司",
        ["experts"] = "组长：阮致远\n成员：柏慕青、江闻舟、车砚秋、莫若谷",

        // Drawings, construction, completion.
        ["engClass"] = "二级，民用建筑",
        ["structure"] = "框架结构，标准设防类，抗震设防烈度 7 度",
        ["绿色建筑等级、节能率"] = "二星级，节能率 75%",
        ["reviewers"] = "建筑：柏慕青\n结构：江闻舟\n设备：车砚秋",
        ["supervisor"] = "质量安全监督二组",
        ["plan"] = "关键部位和工序到场监督；每月至少一次例行检查。",
        ["fileList"] = "竣工验收报告\n规划、消防、人防验收文件\n工程质量保修书",
        ["fiveOpinions"] = "勘察、设计、施工、监理、建设单位均评定为合格，同意验收",
        ["volumes"] = "文字 24 卷、图纸 18 卷、声像 2 卷、电子 1 套",
        ["onsite"] = "现场抽查防火分隔、消防设施，功能正常。",
        ["problems"] = "无",
        ["items"] = "规划条件核实测量\n房产测绘\n人防、绿地测量",
        ["phase"] = "竣工",
        ["unitIndex"] = "单位建筑面积综合能耗：11.2 千克标准煤每平方米",

        // The parallel track.
        ["demand"] = "供水 DN100，日用水量 60 立方米",
        ["fee"] = "红线外工程：免收\n红线内工程：由申请人与施工单位约定",
        ["promise"] = "方案答复：3 个工作日\n接入施工：10 个工作日",
        ["site"] = "示范市第二建筑垃圾资源化利用厂",
        ["涉及文物保护单位及级别"] = "不涉及",
        ["spoil"] = "不设弃渣场，余方运至指定消纳场所",
        ["forestType"] = "一般商品林地，三级保护",
        ["stage"] = "安全条件",
        ["eiaType"] = "报告书",
        ["pollutants"] = "化学需氧量：0.8 吨每年\n挥发性有机物：1.2 吨每年",
        ["heritage"] = "示范老纺织厂办公楼，历史建筑 LS-017",
        ["content"] = "修缮立面和屋面，更换设备管线，不改变主体结构。",
        ["river"] = "示范河左岸，不占用蓄滞洪区",
        ["standardLevel"] = "二级标准\n水土流失治理度：95%\n林草覆盖率：22%",
        ["location"] = "工程红线范围内，详见附图",
        ["period"] = "自批准之日起 60 日内",
        ["trees"] = "香樟，胸径 15 厘米，移植 6 株",
        ["restore"] = "按原标准恢复，费用由申请人承担",
        ["compensation"] = "移植成活率不低于 95%，两年内补植缺株。",
        ["approved"] = "1,280 平方米，甲类核 6 级，二等人员掩蔽所",
        ["level"] = "核 6 级、常 6 级，二等人员掩蔽所",
        ["measures"] = "施工和运营中落实报告提出的各项措施，接受监督检查。",
        ["opinion"] = "经审查，符合要求，同意。",
        ["remark"] = "按批准的内容实施。",
        ["process"] = "竣工验收由建设单位组织，程序和执行标准符合规定。",
        ["scale"] = "与项目登记的建设规模一致",
        ["conclusion"] = "合格",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What is written into a field; null where nothing is known for it.</summary>
    /// <param name="key">Key of the field.</param>
    /// <param name="label">Its label, which goes before the key: one key means different things on different papers.</param>
    public static string? For(string key, string label) => Written.GetValueOrDefault(label) ?? Written.GetValueOrDefault(key);
}
