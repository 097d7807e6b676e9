using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;

namespace ApprovalOffice.App.Features.People;

/// <summary>What a use case on a person works with: everything is of one transaction.</summary>
/// <param name="Db">The context of the operation.</param>
/// <param name="Person">The person with all roles.</param>
/// <param name="Account">The account; null without one.</param>
/// <param name="Organs">Organs and regions.</param>
/// <param name="Today">The legal date.</param>
public sealed record PersonWork(OfficeDbContext Db, Person Person, Data.People.Account? Account, OrganDirectory Organs, DateOnly Today)
{
    /// <summary>The organ the person belongs to.</summary>
    public Organ? Organ => Organs.All.FirstOrDefault(o => o.Id == Person.OrganId);
}
