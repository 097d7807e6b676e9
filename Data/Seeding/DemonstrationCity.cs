using ApprovalOffice.Data.Calendars;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Catalogue.Departments;
using ApprovalOffice.Data.Catalogue.Storage;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.Regions;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Seeding;

/// <summary>
/// The invented city as entities to be saved into an empty database: regions, organs with sections, the calendar,
/// the first version of the catalogue. Nothing of it exists; region codes 99…, names and credit codes are made up.
/// </summary>
public sealed class DemonstrationCity
{
    /// <summary>The city.</summary>
    public static readonly RegionCode City = RegionCode.Parse("990100");

    /// <summary>The province above it.</summary>
    public static readonly RegionCode Province = RegionCode.Parse("990000");

    /// <summary>The day from which the first version of the catalogue is in force: that of 国办发〔2019〕11号 and of the first calendar.</summary>
    public static readonly DateOnly CatalogueFrom = new(2019, 1, 1);

    private readonly CatalogueSet _catalogue;

    private DemonstrationCity(CatalogueSet catalogue) => _catalogue = catalogue;

    /// <summary>Reads the city from the shipped files. Throws <see cref="CatalogueBroken"/> when they are broken.</summary>
    public static DemonstrationCity Read() => new(CatalogueReader.ReadShipped());

    /// <summary>Province, city, districts; parents first.</summary>
    public IReadOnlyList<Region> Regions()
    {
        var province = Region.Root(Province, "示范省", RegionKind.Province);
        var file = _catalogue.Files.Departments;
        var city = province.Below(City, file.City.Name, RegionKind.City);
        return [province, city, .. file.Districts.Select(d => city.Below(RegionCode.Parse(d.Code), d.Name, KindOf(d)))];
    }

    /// <summary>
    /// The city's organs, and those of the districts for departments that have branches there. 市本级 has none of its
    /// own: the city's organs are competent (<see cref="OrganDirectory.Competent"/>).
    /// </summary>
    public IReadOnlyList<Organ> Organs(TimeProvider clock)
    {
        var organs = new List<Organ>();
        var departments = _catalogue.Departments.OrderBy(d => d.Sort).ToList();
        foreach (var (index, department) in departments.Index())
        {
            organs.Add(OrganOf(department, index, City, district: null, clock));
        }

        foreach (var (number, district) in _catalogue.Files.Departments.Districts.Index().Where(d => KindOf(d.Item) != RegionKind.CityProper))
        {
            foreach (var (index, department) in departments.Index().Where(d => HasDistrictBranch(d.Item)))
            {
                organs.Add(OrganOf(department, index, RegionCode.Parse(district.Code), (number, district), clock));
            }
        }

        return organs;
    }

    /// <summary>The years with an official arrangement of holidays.</summary>
    public IReadOnlyList<CalendarYear> CalendarYears() => [.. _catalogue.Holidays.Years.Select(y => CalendarYear.Of(y.Year, y.Source))];

    /// <summary>The days that differ from the plain week, for the whole country.</summary>
    public IReadOnlyList<CalendarDay> CalendarDays() =>
        [.. _catalogue.Holidays.Days.Select(d => CalendarDay.Of(region: null, new ArrangedDay(d.Date, d.Type, d.Name)))];

    /// <summary>The first version of the catalogue.</summary>
    public CatalogueVersion Catalogue(TimeProvider clock) =>
        CatalogueVersion.Publish(_catalogue.Version, CatalogueFrom, CatalogueReader.OpenShipped, clock);

    private static RegionKind KindOf(District district) => district.Name switch
    {
        var name when name.EndsWith("本级", StringComparison.Ordinal) => RegionKind.CityProper,
        var name when name.EndsWith("高新区", StringComparison.Ordinal) => RegionKind.DevelopmentZone,
        _ => RegionKind.District,
    };

    private static bool HasDistrictBranch(Department department) =>
        department.Code is "GGB" or "ZWZX" || (department.IsApprovalSubject && department.Kind == OrganKind.AdministrativeOrgan);

    private static Organ OrganOf(Department department, int index, RegionCode region, (int Number, District District)? district, TimeProvider clock)
    {
        char category = department.Kind switch
        {
            OrganKind.Utility or OrganKind.DrawingReviewBody => '3',
            OrganKind.PublicInstitution or OrganKind.ServiceBody => '2',
            _ => '1',
        };
        string cityPhone = department.ContactPhone;
        string phone = district is { } branch ? $"{cityPhone[..^5]}{branch.Number}{cityPhone[^4..]}" : cityPhone;
        var organ = Organ.SetUp(
            new OrganParticulars
            {
                DepartmentCode = department.Code,
                RegionCode = region,
                Name = district is { } d ? department.Name.Replace("示范市", d.District.Name, StringComparison.Ordinal) : department.Name,
                ShortName = department.ShortName,
                CreditCode = CreditCode.Compose('1', category, region, $"MB{index + 1:D6}"),
                IssuerWord = (district is { } place ? RegionWord(place.District) : "示") + IssuerWords.Of(department.Code),
                Kind = department.Kind,
                IsApprovalSubject = department.IsApprovalSubject,
                ContactPhone = PhoneNumber.Parse(phone),
                Sort = department.Sort,
            },
            clock);
        organ.AddSection("01", "行政审批科", clock);
        organ.AddSection("02", "综合科", clock);
        organ.AddSection("03", "业务监管科", clock);
        return organ;
    }

    // 城东区 → 城东, 示范高新区 → 高新, 临江县 → 临江.
    private static string RegionWord(District district) =>
        district.Name.Replace("示范", string.Empty, StringComparison.Ordinal).TrimEnd('区', '县');
}
