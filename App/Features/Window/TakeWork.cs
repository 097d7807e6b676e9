using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Values;
using ApprovalOffice.Data.Window;

namespace ApprovalOffice.App.Features.Window;

/// <summary>What an act on a take works with; everything is of one transaction and locked.</summary>
/// <param name="Db">The context.</param>
/// <param name="IntakeId">The stage application, or the case by itself.</param>
/// <param name="Number">Its number.</param>
/// <param name="ProjectName">The project.</param>
/// <param name="Address">Its page.</param>
/// <param name="Region">The region of the window.</param>
/// <param name="IsWaiting">Whether it waits for the window.</param>
/// <param name="Open">The take that has not ended; null when there is none.</param>
/// <param name="Me">Who acts.</param>
/// <param name="Now">The moment (UTC).</param>
/// <param name="Life">How long a take counts.</param>
public sealed record TakeWork(
    OfficeDbContext Db, Guid IntakeId, string Number, string ProjectName, string Address, RegionCode Region, bool IsWaiting, WindowTake? Open, TakeHolder Me, DateTime Now, TimeSpan Life);
