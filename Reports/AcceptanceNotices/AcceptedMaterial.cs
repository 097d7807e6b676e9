namespace ApprovalOffice.Reports.AcceptanceNotices;

/// <summary>One material that was accepted.</summary>
/// <param name="Name">Name as in the list of materials.</param>
/// <param name="Form">电子件, 原件, 复印件 …</param>
/// <param name="Copies">How many.</param>
/// <param name="Remark">容缺后补 until when, taken from an earlier case …; empty if nothing.</param>
public sealed record AcceptedMaterial(string Name, string Form, int Copies, string Remark);
