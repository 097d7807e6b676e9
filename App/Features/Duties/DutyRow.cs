namespace ApprovalOffice.App.Features.Duties;

/// <summary>One case of which something remains.</summary>
/// <param name="RowId">The open row, or the case itself where there is none beside it.</param>
/// <param name="CaseId">The case.</param>
/// <param name="Number">办件编号.</param>
/// <param name="MatterName">The matter.</param>
/// <param name="ProjectName">The project.</param>
/// <param name="ApplicantName">Who has to pay, to be connected, or has promised.</param>
/// <param name="OrganName">The organ.</param>
/// <param name="What">Item and amount, or the promise.</param>
/// <param name="On">Last day, or the day on which a broken promise was found; null where none is set.</param>
/// <param name="IsProvisional">Whether it is reckoned over a year without an arrangement.</param>
public sealed record DutyRow(
    Guid RowId, Guid CaseId, string Number, string MatterName, string ProjectName, string ApplicantName, string OrganName, string What, DateOnly? On, bool IsProvisional);
