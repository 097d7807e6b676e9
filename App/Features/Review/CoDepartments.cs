using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Organs;

namespace ApprovalOffice.App.Features.Review;

/// <summary>协办部门: the organs of the co-departments that the catalogue names for a matter.</summary>
internal static class CoDepartments
{
    /// <summary>Those that are competent for the case, without the organ that handles it; a department that has no organ there is left out.</summary>
    public static IReadOnlyList<Organ> Of(ApprovalCase subject, CatalogueSet catalogue, OrganDirectory organs) =>
    [
        .. catalogue.Matter(subject.Matter.Code).CoDepartments
            .Select(department => Near(organs, department, subject)).OfType<Organ>()
            .Where(organ => organ.Id != subject.Organ.OrganId).DistinctBy(organ => organ.Id),
    ];

    private static Organ? Near(OrganDirectory organs, string department, ApprovalCase subject) => organs.Regions.Ancestors(subject.Organ.RegionCode).Prepend(organs.Regions.Get(subject.Organ.RegionCode))
        .Select(region => organs.All.FirstOrDefault(o => o.DepartmentCode == department && o.RegionCode == region.Code)).FirstOrDefault(o => o is not null);
}
