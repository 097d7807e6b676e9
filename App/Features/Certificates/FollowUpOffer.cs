using ApprovalOffice.Data.Cases;

namespace ApprovalOffice.App.Features.Certificates;

/// <summary>Something that can be asked for of a certificate, or the sentence that says why not.</summary>
/// <param name="Kind">What.</param>
/// <param name="Obstacle">Why not; null when it can.</param>
public sealed record FollowUpOffer(FollowUpKind Kind, string? Obstacle);
