using ApprovalOffice.Data.Drawings;
using ApprovalOffice.Data.Persistence;

namespace ApprovalOffice.App.Features.Drawings;

/// <summary>What an act on a set of drawings works with: everything is of one transaction.</summary>
/// <param name="Db">The context of the operation.</param>
/// <param name="Set">The set.</param>
/// <param name="At">Now (UTC).</param>
/// <param name="By">Who acts, by name.</param>
public sealed record DrawingWork(OfficeDbContext Db, DrawingSet Set, DateTime At, string By);
