using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.Persistence;

namespace ApprovalOffice.App.UseCases;

/// <summary>What a use case on a case works with: everything is of one transaction.</summary>
/// <param name="Db">The context of the operation.</param>
/// <param name="Case">The case, loaded whole and locked.</param>
/// <param name="Act">Who does it, in which capacity, when.</param>
/// <param name="Calendar">The calendar of the organ's region.</param>
/// <param name="Catalogue">The catalogue under which the case began.</param>
/// <param name="Organ">The organ that handles it, as it is now.</param>
public sealed record CaseWork(OfficeDbContext Db, ApprovalCase Case, Act Act, WorkingCalendar Calendar, CatalogueSet Catalogue, Organ Organ)
{
    /// <summary>Whether nothing of it will be kept.</summary>
    public bool IsRehearsal { get; init; }
}
