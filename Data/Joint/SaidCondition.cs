namespace ApprovalOffice.Data.Joint;

/// <summary>A condition and who said it.</summary>
/// <param name="OrganId">The organ.</param>
/// <param name="OrganName">Its name.</param>
/// <param name="Source">Where it was said, such as the matter that asked.</param>
/// <param name="Condition">What was said.</param>
public sealed record SaidCondition(Guid OrganId, string OrganName, string Source, DepartmentCondition Condition);
