namespace ApprovalOffice.Reports.DrawingReviews;

/// <summary>One opinion on a drawing.</summary>
/// <param name="Discipline">建筑, 结构, 给排水, 暖通, 电气, 消防, 人防 …</param>
/// <param name="Drawing">Number of the drawing, where one is meant.</param>
/// <param name="Opinion">What is wrong.</param>
/// <param name="Provision">The standard and its section that is not met.</param>
/// <param name="IsMandatory">Whether a mandatory provision 强制性条文 is not met.</param>
public sealed record DrawingOpinion(string Discipline, string Drawing, string Opinion, string Provision, bool IsMandatory);
