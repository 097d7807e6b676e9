using ApprovalOffice.Data.Meetings;
using ApprovalOffice.Data.Persistence;

namespace ApprovalOffice.App.Features.Meetings;

/// <summary>What an act on a meeting works with: everything is of one transaction.</summary>
/// <param name="Db">The context of the operation.</param>
/// <param name="Meeting">The meeting.</param>
/// <param name="At">Now (UTC).</param>
/// <param name="By">Who acts, by name.</param>
public sealed record MeetingWork(OfficeDbContext Db, JointReviewMeeting Meeting, DateTime At, string By)
{
    /// <summary>Cases whose clock the act has touched; who has them open hears of it.</summary>
    public List<Guid> Touched { get; } = [];
}
