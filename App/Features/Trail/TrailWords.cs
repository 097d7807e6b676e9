using System.Globalization;
using System.Text.Json;
using ApprovalOffice.App.Shell;
using ApprovalOffice.Data.Acceptance;
using ApprovalOffice.Data.Anomalies;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Cases.Review;
using ApprovalOffice.Data.Drawings;
using ApprovalOffice.Data.Meetings;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Supervision;
using ApprovalOffice.Data.Window;

namespace ApprovalOffice.App.Features.Trail;

/// <summary>The trail's records, fields and values in the office's words. What is not here stands as it was written.</summary>
public static class TrailWords
{
    /// <summary>The records by class name.</summary>
    public static IReadOnlyDictionary<string, string> Records { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["ApprovalCase"] = "办件", ["ApprovalCase.Contact"] = "办件联系人", ["ApprovalCase.Due"] = "办件时限", ["ApprovalCase.Limits"] = "办件期限规定",
        ["ApprovalCase.Matter"] = "办件事项", ["ApprovalCase.Organ"] = "办件机关", ["ApprovalCase.Subject"] = "办件项目", ["CaseEvent"] = "办理环节",
        ["NationalStatusEvent"] = "国标办理状态", ["CaseMaterial"] = "申请材料", ["MaterialInstance"] = "材料文件", ["Correction"] = "补正",
        ["Expert"] = "专家", ["ExpertInterest"] = "专家利害关系", ["ExpertDraw"] = "专家抽取", ["ExpertReviewRequest"] = "专家评审申请",
        ["CorrectionPoint"] = "补正内容", ["IdentityCheck"] = "身份核验", ["ClockSuspension"] = "特别程序（暂停）", ["OpinionRequest"] = "征求意见",
        ["Extension"] = "延期", ["OwedMaterial"] = "容缺材料", ["Commitment"] = "告知承诺", ["ReviewFinding"] = "审查意见", ["SigningRound"] = "审签",
        ["SigningStep"] = "审签签署", ["SigningChain"] = "审签链", ["OfficialDocument"] = "文书", ["ElectronicCertificate"] = "电子证照",
        ["PriorResult"] = "前序成果", ["SealUse"] = "用印登记", ["BulkGrant"] = "批量签发", ["IssuedNumber"] = "编号", ["StageApplication"] = "阶段申报", ["WindowTake"] = "窗口取件", ["ConstructionProject"] = "项目", ["ProjectChange"] = "项目变更", ["SupervisionInspection"] = "监管检查", ["HandlingAnomaly"] = "办理异常线索", ["JointReviewMeeting"] = "联审会议", ["AgendaItem"] = "会议议题", ["AgendaPaper"] = "会议材料", ["MeetingParticipant"] = "参会单位", ["MeetingPaper"] = "会议文书", ["MeetingMinutes"] = "会议纪要", ["MinutesParagraph"] = "纪要段落", ["MinutesObjection"] = "纪要异议", ["MinutesSignature"] = "纪要会签", ["MeetingTask"] = "议定事项", ["MeetingOpinion"] = "会议意见", ["MeetingCondition"] = "会议条件", ["ProjectWork"] = "工程",
        ["JointSurvey"] = "联合测绘委托", ["SurveyResult"] = "联合测绘成果", ["SurveyFigure"] = "联合测绘数据", ["SurveyFile"] = "联合测绘文件",
        ["JointAcceptance"] = "联合验收", ["AcceptanceUnit"] = "联合验收单体", ["AcceptancePart"] = "联合验收专项", ["AcceptanceParticipant"] = "联合验收参加单位", ["AcceptanceCheck"] = "核对要点", ["AcceptanceVerdict"] = "专项核验结论", ["RectificationReport"] = "整改报告", ["AcceptancePhoto"] = "验收照片",
        ["WorkUnit"] = "单体", ["Applicant"] = "申请人", ["ApplicantMember"] = "申请人授权", ["Person"] = "人员", ["RoleAssignment"] = "岗位",
        ["Account"] = "账号", ["IdentityUserClaim"] = "账号标记", ["IdentityUserToken"] = "账号令牌", ["Organ"] = "机关", ["Section"] = "科室", ["Region"] = "行政区",
        ["CalendarDay"] = "放假安排（日）", ["CalendarYear"] = "放假安排（年）", ["ClockSetting"] = "期限计算规则", ["MatterWarning"] = "预警天数", ["WorkbookTask"] = "导出与导入", ["CatalogueVersion"] = "事项目录版本", ["CatalogueFile"] = "事项目录文件", ["MonthlyReturn"] = "月报", ["MonthlyEntry"] = "月报填报项", ["SavedView"] = "办件列表视图", ["ListHabit"] = "列表习惯", ["DecisionPublication"] = "双公示", ["InternalDeadline"] = "内部时限", ["Nudge"] = "催办", ["OpinionSheet"] = "综合意见单", ["OpinionSheetPoint"] = "综合意见单内容", ["DrawingSet"] = "一套图纸", ["DrawingSheet"] = "图纸", ["SheetVersion"] = "图纸版本",
    };

    private static readonly Dictionary<string, string> Fields = new(StringComparer.Ordinal)
    {
        ["Month"] = "月份", ["Revision"] = "版次", ["FiguresAt"] = "数字截至", ["FiguresDigest"] = "数字摘要", ["Mark"] = "批注", ["TypedByName"] = "填写人", ["TypedAt"] = "填写时间", ["ReturnId"] = "月报", ["SubmittedByName"] = "填报人", ["ReturnedReason"] = "退回理由", ["ReturnedByName"] = "退回人", ["ReturnedAt"] = "退回时间", ["ApprovedBy"] = "审核人（标识）", ["ApprovedByName"] = "审核人", ["LockedAt"] = "锁定时间",
        ["Id"] = "标识", ["Name"] = "名称（姓名）", ["State"] = "状态", ["Number"] = "编号", ["Code"] = "代码", ["Title"] = "标题", ["Kind"] = "种类",
        ["Role"] = "岗位", ["PersonId"] = "人员", ["OrganId"] = "机关", ["SectionId"] = "科室", ["RegionCode"] = "区域", ["From"] = "起始日", ["To"] = "最后一天",
        ["Topic"] = "类别", ["Relation"] = "关系", ["Attachments"] = "附件", ["EvidenceFiles"] = "佐证文件", ["DatedOn"] = "成文日期",
        ["ExpertId"] = "专家", ["UnitCode"] = "单位统一社会信用代码", ["Specialities"] = "专业", ["DeclaredAt"] = "申报时间", ["Seed"] = "种子", ["List"] = "抽取名单", ["ListDigest"] = "名单摘要", ["Result"] = "抽取结果", ["DrawnBy"] = "抽取人", ["DrawnAt"] = "抽取时间", ["AskedByName"] = "申请人（评审）", ["SuspensionId"] = "暂停（标识）",
        ["UserName"] = "用户名", ["NormalizedUserName"] = "用户名（比对用）", ["PasswordHash"] = "密码", ["SecurityStamp"] = "登录凭据",
        ["LockoutEnd"] = "锁定至", ["LockoutEnabled"] = "允许锁定", ["AccessFailedCount"] = "连续输错次数", ["MustChangePassword"] = "须首次改密",
        ["DeactivatedAt"] = "停用时间", ["Phone"] = "电话", ["ContactPhone"] = "联系电话", ["ResidentId"] = "公民身份号码", ["PhoneNumber"] = "电话",
        ["ReceivedAt"] = "收件时间", ["AcceptedAt"] = "受理时间", ["DecidedAt"] = "决定时间", ["Decision"] = "决定", ["DecisionReason"] = "决定理由",
        ["HandlerId"] = "承办人", ["HandlerName"] = "承办人姓名", ["ChangedAt"] = "更新时间", ["CreatedAt"] = "建立时间", ["CreatedBy"] = "录入人",
        ["OccurredAt"] = "发生时间", ["RecordedAt"] = "登记时间", ["Action"] = "办理", ["Sequence"] = "序号", ["Text"] = "内容", ["Opinion"] = "意见",
        ["Conclusion"] = "结论", ["Verdict"] = "核对结论", ["VerdictReason"] = "核对说明", ["Reason"] = "理由", ["DueOn"] = "到期日",
        ["PromisedDue"] = "承诺到期日", ["StatutoryDue"] = "法定到期日", ["YellowFrom"] = "黄灯起始日", ["SuspendedSince"] = "暂停起始日",
        ["FinishedOn"] = "办结日", ["AcceptanceDue"] = "受理期限", ["Round"] = "轮次", ["Steps"] = "审签级数", ["StepsNeeded"] = "审签级数",
        ["Proposal"] = "拟办结论", ["MatterCode"] = "事项", ["CaseId"] = "办件", ["CaseNumber"] = "办件编号", ["ProjectCode"] = "项目代码",
        ["FileName"] = "文件名", ["ContentType"] = "文件类型", ["Length"] = "大小（字节）", ["Digest"] = "文件摘要", ["Document"] = "文书",
        ["IssuedOn"] = "发出日期", ["SubjectType"] = "用于", ["SubjectId"] = "用于（标识）", ["ClosedAt"] = "结束时间", ["IntakeMode"] = "受理方式",
        ["Address"] = "地址", ["ShortName"] = "简称", ["CreditCode"] = "统一社会信用代码", ["IssuerWord"] = "发文机关代字", ["PersonName"] = "姓名",
        ["Sort"] = "顺序", ["Status"] = "状态", ["ClaimType"] = "标记种类", ["ClaimValue"] = "标记内容", ["ActorName"] = "办理人", ["OrganName"] = "机关名称",
        ["SectionName"] = "科室名称", ["FromState"] = "原状态", ["ToState"] = "新状态", ["Capacity"] = "身份", ["RevokedOn"] = "撤销日",
        ["Representative"] = "法定代表人", ["ContactName"] = "联系人", ["FoundAt"] = "审查时间", ["ReviewerId"] = "审查人", ["Point"] = "审查要点",
        ["PointNumber"] = "要点序号", ["SignedAt"] = "签署时间", ["WasReturned"] = "已退回", ["ProposedAt"] = "提请时间", ["ProjectVersion"] = "项目版本",
        ["VerificationCode"] = "验证码", ["MadeAt"] = "制作时间", ["JudgedAt"] = "核对时间", ["JudgedBy"] = "核对人", ["Query"] = "导出条件", ["Format"] = "文件格式", ["Direction"] = "方向", ["SourceName"] = "上传的文件",
        ["FileDigest"] = "文件摘要", ["FileLength"] = "大小（字节）", ["AskedAt"] = "提出时间", ["EndedAt"] = "结束时间", ["ExpiresAt"] = "保留至", ["FetchedAt"] = "下载时间",
        ["Days"] = "天数", ["WarningDays"] = "预警天数", ["RestDayProlongs"] = "逢休息日顺延", ["Summary"] = "结果", ["Problem"] = "未完成原因", ["IsConfirmed"] = "已确认",
        ["SealedAt"] = "用印时间", ["RequestedByName"] = "用印申请人", ["RequestedAt"] = "用印申请时间", ["Occasion"] = "用印事由", ["HolderName"] = "送往", ["KeySubject"] = "签名证书", ["KeySerialNumber"] = "证书序列号", ["KeyThumbprint"] = "证书摘要", ["Algorithm"] = "签名算法", ["SuccessorId"] = "接替的证照", ["EventSequence"] = "办理环节序号", ["Position"] = "次序", ["SettledAt"] = "了结时间", ["Sentence"] = "说明", ["CancelledAt"] = "取消时间", ["Label"] = "版本名称", ["EffectiveFrom"] = "施行日期", ["PublishedAt"] = "发布时间", ["PublishedBy"] = "发布人", ["BasisId"] = "依据的版本", ["ChangesJson"] = "改动", ["TaskType"] = "检查类型", ["Manner"] = "检查方式", ["InspectedOn"] = "检查日期", ["Inspectors"] = "检查人员", ["Findings"] = "发现的问题", ["RectifyDue"] = "整改期限", ["RectifiedOn"] = "整改完成日期", ["CorrectedAt"] = "更正时间", ["FinishedAt"] = "结束时间", ["Total"] = "件数",
        ["Facts"] = "事实", ["Explanation"] = "情况说明", ["ExplainedBy"] = "说明人", ["ExplainedAt"] = "说明时间", ["Finding"] = "核实结论", ["FindingReason"] = "核实情况",
        ["LeadOrganId"] = "召集部门", ["LeadOrganName"] = "召集部门名称", ["Subject"] = "会议名称", ["StartsAt"] = "开始时间", ["EndsAt"] = "结束时间", ["Place"] = "地点（位置）", ["Link"] = "线上会议地址", ["Requirements"] = "参会要求", ["PreparedBy"] = "筹备人（标识）", ["PreparedByName"] = "筹备人", ["NoticeRound"] = "通知次数", ["ConvenedAt"] = "通知时间", ["MeetingId"] = "会议", ["Question"] = "问题", ["AsksVote"] = "需要表决", ["ItemId"] = "议题", ["IsLead"] = "召集部门", ["Answer"] = "答复", ["AnsweredBy"] = "答复人", ["AnsweredAt"] = "答复时间", ["WithdrawnAt"] = "撤回时间", ["OpenedAt"] = "会议开始时间", ["DraftedBy"] = "起草人", ["DraftedAt"] = "起草时间", ["CirculatedAt"] = "送阅时间", ["IssuedAt"] = "印发时间", ["MinutesId"] = "会议纪要", ["ParagraphId"] = "段落", ["Words"] = "异议", ["RaisedBy"] = "提出人", ["RaisedAt"] = "提出异议的时间", ["SignedBy"] = "签署或者登记人", ["AbsenceReason"] = "未签署原因", ["ClosedOn"] = "销号日期", ["ClosedBy"] = "销号人", ["Evidence"] = "落实情况", ["IsIssued"] = "已印发", ["ConcludedAt"] = "会议结束时间", ["SignedInAt"] = "签到时间", ["SignInWay"] = "签到方式", ["ParticipantId"] = "参会单位", ["RequiredChanges"] = "修改要求或者理由", ["Vote"] = "表决", ["GivenBy"] = "发表人", ["GivenAt"] = "发表时间", ["What"] = "条件", ["Measure"] = "数值", ["Unit"] = "单位", ["Clause"] = "依据条款", ["WrittenBy"] = "记录人", ["WrittenAt"] = "记录时间", ["Resolution"] = "议定结果", ["ResolutionText"] = "议定事项", ["ResolvedBy"] = "记录议定结果的人", ["ResolvedAt"] = "议定时间", ["EscalationDecision"] = "协调意见", ["DecidedBy"] = "协调人",
        ["IntakeId"] = "申请", ["ClerkId"] = "取件人（标识）", ["ClerkName"] = "取件人", ["TakenAt"] = "取件时间", ["HeldSince"] = "在手起始", ["LapsesAt"] = "保留至", ["HandedOverBy"] = "交接人", ["HandOverNote"] = "交接说明", ["End"] = "结束方式", ["EndReason"] = "放回原因",
        ["ProjectId"] = "项目", ["WorkId"] = "工程", ["Surveyor"] = "测绘单位", ["SurveyorCode"] = "测绘单位代码", ["Qualification"] = "测绘资质", ["ContractOn"] = "合同日期", ["Items"] = "测绘内容", ["SurveyId"] = "联合测绘委托", ["ResultId"] = "联合测绘成果", ["SurveyedOn"] = "测绘日期", ["LandArea"] = "用地面积", ["GreenArea"] = "绿地面积", ["ShelterArea"] = "人防建筑面积", ["Parking"] = "机动车停车位", ["OffsetEast"] = "退红线（东）", ["OffsetSouth"] = "退红线（南）", ["OffsetWest"] = "退红线（西）", ["OffsetNorth"] = "退红线（北）", ["Remark"] = "说明", ["UploadedBy"] = "上传人", ["UploadedAt"] = "上传时间", ["UnitId"] = "单体", ["UnitName"] = "单体名称", ["AreaAbove"] = "地上面积", ["AreaBelow"] = "地下面积", ["Height"] = "高度",
        ["StageApplicationId"] = "阶段申报", ["ProjectName"] = "项目名称", ["ApplicantId"] = "申请人（标识）", ["ApplicantName"] = "申请人", ["Scope"] = "范围", ["IsUnitFirst"] = "单体先行", ["UnitFirstUse"] = "独立使用条件", ["Isolation"] = "隔离措施", ["RestDueOn"] = "剩余工程完成期限", ["VisitAt"] = "核验时间", ["VisitPlace"] = "集合地点", ["VisitContact"] = "现场联系", ["ConcludedOn"] = "结论日期", ["AcceptanceId"] = "联合验收", ["IsTaken"] = "占用", ["MatterName"] = "事项名称", ["OtherAt"] = "另提时间", ["PartId"] = "专项", ["CheckedBy"] = "核对人", ["IsOfRectification"] = "整改照片", ["TakenBy"] = "拍摄人", ["ReportedBy"] = "报告人", ["ReportedAt"] = "报告时间",
        ["SharedWith"] = "共享给机关", ["OwnerId"] = "所有人", ["OwnerName"] = "所有人姓名", ["Columns"] = "列", ["OpensWith"] = "默认视图", ["DecidedOn"] = "决定日期", ["PublishedOn"] = "公示日期", ["Site"] = "公示网址或者栏目", ["RecordedBy"] = "登记人", ["RecordedByName"] = "登记人姓名",
        ["Discipline"] = "专业", ["CurrentId"] = "现行版本", ["VersionCount"] = "版本数", ["VoidedAt"] = "作废时间", ["SetId"] = "一套图纸", ["SheetId"] = "图纸", ["ReplacesId"] = "替换的版本", ["Note"] = "修改说明", ["UploadedByName"] = "上传人", ["FirstSentAt"] = "首次送审时间",
    };

    /// <summary>What happened to the record.</summary>
    public static string Chinese(this AuditKind kind) => kind switch
    {
        AuditKind.Added => "新增",
        AuditKind.Changed => "修改",
        AuditKind.Removed => "删除",
        AuditKind.Viewed => "查看个人信息",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>What a property is called; a nested one by its parts.</summary>
    public static string Field(string name) => string.Join('·', name.Split('.').Select(part => Fields.GetValueOrDefault(part, part)));

    /// <summary>A value in words.</summary>
    internal static string Value(string field, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => "",
        JsonValueKind.True => "是",
        JsonValueKind.False => "否",
        JsonValueKind.String => Words(field, value.GetString()!),
        _ => value.GetRawText(),
    };

    private static string Words(string field, string text)
    {
        if (text.Length >= 19 && text[4] == '-' && DateTime.TryParse(
            text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out DateTime instant))
        {
            return OfficeTime.ShowSecond(instant);
        }

        return field switch
        {
            "Role" when Enum.TryParse(text, out Role role) => role.Chinese(),
            "State" or "FromState" or "ToState" or "From" or "To" when Enum.TryParse(text, out CaseState state) => state.Chinese(),
            "State" when Enum.TryParse(text, out MeetingState state) => state.Chinese(),
            "Conclusion" when Enum.TryParse(text, out MeetingConclusion said) => said.Chinese(),
            "State" when Enum.TryParse(text, out MinutesState minutes) => minutes.Chinese(),
            "Discipline" when Enum.TryParse(text, out DrawingDiscipline discipline) => discipline.Chinese(),
            "State" when Enum.TryParse(text, out DrawingSetState set) => set.Chinese(),
            "Vote" when Enum.TryParse(text, out MeetingVote vote) => vote.Chinese(),
            "Resolution" when Enum.TryParse(text, out ItemResolution resolved) => resolved.Chinese(),
            "SignInWay" when Enum.TryParse(text, out SignInWay way) => way.Chinese(),
            "Answer" when Enum.TryParse(text, out InvitationAnswer answer) => answer.Chinese(),
            "Kind" when Enum.TryParse(text, out ParticipantKind kind) => kind.Chinese(),
            "Verdict" when Enum.TryParse(text, out PartVerdict part) => part.Chinese(),
            "State" when Enum.TryParse(text, out AcceptanceState accepted) => accepted.Chinese(),
            "Finding" when Enum.TryParse(text, out CheckFinding check) => check.Chinese(),
            "Answer" when Enum.TryParse(text, out VisitAnswer visit) => visit.Chinese(),
            "Verdict" when Enum.TryParse(text, out MaterialVerdict verdict) => verdict.Chinese(),
            "Verdict" when Enum.TryParse(text, out SigningVerdict signed) => signed.Chinese(),
            "Conclusion" when Enum.TryParse(text, out ReviewConclusion found) => found.Chinese(),
            "Conclusion" when Enum.TryParse(text, out InspectionConclusion inspected) => inspected.Chinese(),
            "Finding" when Enum.TryParse(text, out AnomalyFinding finding) => finding.Chinese(),
            "Kind" when Enum.TryParse(text, out AnomalyKind kind) => kind.Chinese(),
            "Manner" when Enum.TryParse(text, out InspectionManner manner) => manner.Chinese(),
            "Conclusion" when Enum.TryParse(text, out OpinionConclusion opinion) => opinion.Chinese(),
            "Action" when Enum.TryParse(text, out CaseAction action) => CaseTransitions.Of(action).Name,
            "Decision" or "Proposal" => text == nameof(CaseDecision.Grant) ? "准予" : text == nameof(CaseDecision.Deny) ? "不予" : text,
            "End" when Enum.TryParse(text, out WindowTakeEnd end) => end == WindowTakeEnd.PutBack ? "放回" : "办毕",
            "SubjectType" => Records.GetValueOrDefault(text, text),
            _ => text,
        };
    }
}
