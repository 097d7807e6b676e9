using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Clock;

namespace ApprovalOffice.App.Features.Applications;

/// <summary>One line of 我的申请.</summary>
public sealed record ApplicationRow(
    Guid Id, string? Number, string MatterName, string ProjectName, string ApplicantName, CaseState State, Light? Light, DateOnly? Due, string Next, DateTime ChangedAt,
    bool IsProvisional);
