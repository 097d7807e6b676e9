using ApprovalOffice.Data.Regions;
using ApprovalOffice.Data.Values;
using Shouldly;
using Xunit;
using static ApprovalOffice.Tests.Support.Refusal;

namespace ApprovalOffice.Tests.Data.Regions;

public sealed class RegionTreeTests
{
    private static readonly Region Province = Region.Root(Code("990000"), "示范省", RegionKind.Province);
    private static readonly Region City = Province.Below(Code("990100"), "示范市", RegionKind.City);
    private static readonly Region East = City.Below(Code("990102"), "城东区", RegionKind.District);
    private static readonly Region Corps = Region.Root(Code("660000"), "示范兵团", RegionKind.Corps);
    private static readonly Region Division = Corps.Below(Code("660100"), "第一师", RegionKind.Division);
    private static readonly Region Regiment = Division.Below(Code("659002"), "示范团场", RegionKind.Regiment);

    [Fact]
    public void Tree_WithTheCorpsBeside_KeepsTheTwoRootsApart()
    {
        var tree = new RegionTree([East, Regiment, City, Corps, Division, Province]);
        tree.Roots.Select(r => r.Name).ShouldBe(["示范兵团", "示范省"], ignoreOrder: true);
        tree.Ancestors(East.Code).Select(r => r.Code.Value).ShouldBe(["990100", "990000"]);
        tree.Descendants(Province.Code).Select(r => r.Code.Value).ShouldBe(["990100", "990102"]);
        tree.FullName(Regiment.Code).ShouldBe("示范兵团第一师示范团场");
        tree.IsWithin(Regiment.Code, Corps.Code).ShouldBeTrue("whatever its six digits are");
        tree.IsWithin(Regiment.Code, Province.Code).ShouldBeFalse();
        tree.IsWithin(East.Code, East.Code).ShouldBeTrue();
        tree.IsWithin(City.Code, East.Code).ShouldBeFalse();
    }

    [Fact]
    public void ProblemOf_UnknownRegion_IsSaid()
    {
        var tree = new RegionTree([Province, City]);
        tree.ProblemOf("990199").ShouldBe("该行政区划不在本系统的区划树内");
        tree.ProblemOf("99").ShouldBe("行政区划代码应为6位数字");
        tree.ProblemOf("990100").ShouldBeNull();
        AssertRefused("REGN-001", () => tree.Get(Code("990199"), "SiteRegion")).Field.ShouldBe("SiteRegion");
    }

    [Fact]
    public void Tree_WithoutAParentOrWithADouble_IsRefused()
    {
        AssertRefused("REGN-002", () => _ = new RegionTree([Province, East])).Message.ShouldContain("990102");
        AssertRefused("REGN-002", () => _ = new RegionTree([Province, Province])).Message.ShouldContain("重复");
    }

    private static RegionCode Code(string text) => RegionCode.Parse(text);
}
