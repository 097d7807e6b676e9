using System.Text.Json;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Regions;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.App.Demonstration;

/// <summary>The regions and the city's own organs of the demonstration, from the catalogue of departments.</summary>
internal static class CityFrame
{
    private static readonly RegionCode City = RegionCode.Parse("990100");

    private static readonly Dictionary<string, OrganKind> Kinds =
        Enum.GetValues<OrganKind>().ToDictionary(kind => kind.Chinese(), kind => kind);

    /// <summary>Province, city, districts.</summary>
    public static IEnumerable<Region> Regions()
    {
        Region province = Region.Root(RegionCode.Parse("990000"), "示范省", RegionKind.Province);
        Region city = province.Below(City, "示范市", RegionKind.City);
        yield return province;
        yield return city;
        using JsonDocument file = Departments();
        foreach (JsonElement district in file.RootElement.GetProperty("districts").EnumerateArray())
        {
            string name = district.GetProperty("name").GetString()!;
            RegionKind kind = name switch
            {
                _ when name.EndsWith("本级", StringComparison.Ordinal) => RegionKind.CityProper,
                _ when name.EndsWith("高新区", StringComparison.Ordinal) => RegionKind.DevelopmentZone,
                _ => RegionKind.District,
            };
            yield return city.Below(RegionCode.Parse(district.GetProperty("code").GetString()!), name, kind);
        }
    }

    /// <summary>The city's organs with their sections.</summary>
    public static IEnumerable<Organ> Organs(TimeProvider clock)
    {
        using JsonDocument file = Departments();
        int number = 0;
        foreach (JsonElement department in file.RootElement.GetProperty("departments").EnumerateArray())
        {
            number++;
            string shortName = department.GetProperty("shortName").GetString()!;
            Organ organ = Organ.SetUp(
                new OrganParticulars
                {
                    DepartmentCode = department.GetProperty("code").GetString()!,
                    RegionCode = City,
                    Name = department.GetProperty("name").GetString()!,
                    ShortName = shortName,
                    CreditCode = CreditCode.Compose('1', '1', City, $"MB{number:000000}"),
                    IssuerWord = "示" + shortName[..Math.Min(2, shortName.Length)],
                    Kind = Kinds[department.GetProperty("kind").GetString()!],
                    IsApprovalSubject = department.GetProperty("isApprovalSubject").GetBoolean(),
                    ContactPhone = PhoneNumber.Parse(department.GetProperty("contactPhone").GetString()!),
                    Sort = department.GetProperty("sort").GetInt32(),
                },
                clock);
            organ.AddSection("01", "行政审批科", clock);
            organ.AddSection("02", "办公室", clock);
            yield return organ;
        }
    }

    private static JsonDocument Departments()
    {
        using Stream stream = typeof(OfficeDbContext).Assembly.GetManifestResourceStream("Reference/departments.json")!;
        return JsonDocument.Parse(stream);
    }
}
