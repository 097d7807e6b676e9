using ApprovalOffice.Data.Records;

namespace ApprovalOffice.App.Features.Trail;

/// <summary>A line of the trail in words.</summary>
/// <param name="Id">Its number.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Actor">Who.</param>
/// <param name="Organ">For which organ.</param>
/// <param name="Address">From which network address.</param>
/// <param name="Operation">Doing what.</param>
/// <param name="Record">To what, in words.</param>
/// <param name="RecordType">Class name of the record.</param>
/// <param name="RecordId">Key of the record.</param>
/// <param name="Kind">What happened to it.</param>
/// <param name="CaseNumber">The case it belongs to; empty without one.</param>
/// <param name="Changes">What changed.</param>
public sealed record TrailRow(
    long Id, DateTime At, string Actor, string Organ, string Address, string Operation, string Record, string RecordType, string RecordId,
    AuditKind Kind, string CaseNumber, IReadOnlyList<TrailChange> Changes);
