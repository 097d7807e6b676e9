using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Regions;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.App.Features.MonthlyReturns;

/// <summary>A region's return in the list of a month.</summary>
/// <param name="Region">The region.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What sort of region it is.</param>
/// <param name="Id">The newest revision; null where nobody has begun.</param>
/// <param name="Revision">Which one; 0 for none.</param>
/// <param name="Standing">Where it stands.</param>
/// <param name="Number">Its number; null until it is locked.</param>
/// <param name="Due">Last day on which it is in time.</param>
/// <param name="Light">The light.</param>
/// <param name="LightWord">Its word.</param>
/// <param name="SubmittedBy">Who handed it in.</param>
/// <param name="ApprovedBy">Who approved it.</param>
/// <param name="MayFill">Whether the person fills it in.</param>
public sealed record ReturnLine(
    RegionCode Region, string Name, RegionKind Kind, Guid? Id, int Revision, string Standing, string? Number, DateOnly Due, Light Light, string LightWord, string? SubmittedBy, string? ApprovedBy, bool MayFill);
