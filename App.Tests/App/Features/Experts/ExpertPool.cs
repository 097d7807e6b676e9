using ApprovalOffice.App.Features.Experts;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Values;
using ApprovalOffice.Tests.App.Features.Review;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.Features.Experts;

/// <summary>A pool for a test.</summary>
internal static class ExpertPool
{
    /// <summary>A credit code of an invented body.</summary>
    public static string Code(int number) => CreditCode.Compose('1', '2', RegionCode.Parse("990100"), $"4009{number:0000}").Value;

    public static ExpertForm Form(string name, int unit, string specialities = "城乡规划", string userName = "") => new()
    {
        Name = name, UnitName = $"示范市第{unit}研究所", UnitCode = Code(unit), Specialities = [.. specialities.Split('、')], Phone = "0000-8300211", From = "2026-01-01", To = "2027-12-31", UserName = userName,
    };

    /// <summary>Taken in by the reform office.</summary>
    public static async Task<Guid> AppointAsync(this ReviewOffice office, ExpertForm form)
    {
        Outcome<Guid> taken = await office.AsAsync("reform", s => s.GetRequiredService<KeepExperts>().AppointAsync(form, CancellationToken.None));
        taken.IsOk.ShouldBeTrue(taken.Sentence);
        return taken.Value;
    }
}
