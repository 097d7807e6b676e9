using ApprovalOffice.App.Features.Cases;
using ApprovalOffice.Data.Clock;

namespace ApprovalOffice.Tests.App.Cases;

public sealed class CaseFilterTests
{
    [Fact]
    public void WhatIsAsked_ComesBackFromItsAddress()
    {
        CaseFilter asked = new()
        {
            Text = "小学 & 中学", Group = "review", Light = Light.Red, Matter = "SX-2-002", Organ = Guid.CreateVersion7(DateTimeOffset.UnixEpoch), Region = "990100",
            Received = new(new DateOnly(2026, 3, 1), new DateOnly(2026, 3, 31)), Due = new(new DateOnly(2026, 4, 1), null), Decided = new(null, new DateOnly(2026, 4, 30)), Columns = "number,state",
            Stage = "2", Department = "ZRGH", Handler = "陈思远", Mine = true, Sort = CaseSort.Due, Descending = false, Page = 3, Size = 50,
        };

        Read(asked.ToUrl()).ShouldBe(asked);
        Read(new CaseFilter().ToUrl()).ShouldBe(new CaseFilter());
        new CaseFilter().ToUrl().ShouldBe("/cases");
    }

    [Theory]
    [InlineData("?sort=password")]
    [InlineData("?state=nowhere&light=Purple&light=7")]
    [InlineData("?page=0&size=5000")]
    [InlineData("?page=-3&size=x&organ=1&from=2026-13-45&to=0001-01-01")]
    public void WhatAnAddressSaysWrongly_IsLeftOut(string query) => Read("/cases" + query).ShouldBe(new CaseFilter());

    [Fact]
    public void OnlyAPageOrAnOrder_IsNoNarrowing()
    {
        new CaseFilter { Page = 4, Sort = CaseSort.Due, Descending = false, Size = 100 }.IsNarrow.ShouldBeFalse();
        new CaseFilter { Columns = "number", IsWithoutView = true }.IsNarrow.ShouldBeFalse();
        new CaseFilter { Light = Light.Yellow }.IsNarrow.ShouldBeTrue();
    }

    [Fact]
    public void WithoutItsView_TheListStaysWithout_WhateverElseIsTakenAway()
    {
        new CaseFilter { IsWithoutView = true }.ToUrl().ShouldBe(CaseUrls.WithoutView);
        Read(CaseUrls.WithoutView).IsWithoutView.ShouldBeTrue();
        CaseColumns.Of("").ShouldBe(CaseColumns.Usual);
        CaseColumns.Of("state,nothing,state").Select(c => c.Key).ShouldBe(["number", "state"]);
    }

    private static CaseFilter Read(string address) => CaseFilter.Read(new Uri("https://office.example" + address));
}
