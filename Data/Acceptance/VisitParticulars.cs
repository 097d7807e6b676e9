namespace ApprovalOffice.Data.Acceptance;

/// <summary>When and where a visit is to be, as typed.</summary>
/// <param name="At">When (UTC); null when not said.</param>
/// <param name="Place">Where everybody meets.</param>
/// <param name="Contact">Who is asked about it, and under which number.</param>
public sealed record VisitParticulars(DateTime? At, string Place, string Contact);
