using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Applications;
using ApprovalOffice.Data.Catalogue.Matters;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Tests.App.Features.Review;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.Demonstration;

/// <summary>Where another system numbers a result, the reviewer is asked for that number; a levy has it from its receipt.</summary>
public sealed class GivenNumberTests
{
    [Fact]
    public async Task EveryResultNumberedElsewhere_IsAskedForItsNumber()
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(DatabaseProvider.Sqlite);
        CatalogueSet catalogue = (await office.Host.Services.GetRequiredService<OfficeReference>().CatalogueTodayAsync(CancellationToken.None)).Catalogue;
        List<string> elsewhere = [.. catalogue.Matters.Where(m => m.Results.Select(catalogue.FindCertificate)
            .Any(c => c is not null && NumberPattern.Parse(c.Numbering.Pattern).IsGivenElsewhere)).Select(m => m.Code)];
        elsewhere.ShouldContain("SX-5-018");

        foreach (ApprovalMatter matter in elsewhere.Select(catalogue.Matter))
        {
            UnifiedForm.OfficeFields(catalogue, matter.Code).Count(f => f.Wanted[0].Key == UnifiedForm.GivenNumber)
                .ShouldBe(matter.Kind == MatterKind.AdministrativeLevy ? 0 : 1, customMessage: matter.Name);
        }
    }
}
