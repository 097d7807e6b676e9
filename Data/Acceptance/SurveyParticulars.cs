namespace ApprovalOffice.Data.Acceptance;

/// <summary>What is said of a commission for a joint survey, as typed.</summary>
/// <param name="Surveyor">测绘单位.</param>
/// <param name="SurveyorCode">Its 统一社会信用代码.</param>
/// <param name="Qualification">测绘资质证书等级和编号 (测绘法第二十七条).</param>
/// <param name="ContractOn">The day of the contract (local date); null when not said.</param>
/// <param name="Items">What is measured.</param>
public sealed record SurveyParticulars(string Surveyor, string SurveyorCode, string Qualification, DateOnly? ContractOn, SurveyItems Items);
