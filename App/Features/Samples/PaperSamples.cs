using ApprovalOffice.Data.Catalogue;

namespace ApprovalOffice.App.Features.Samples;

/// <summary>A sample of every paper that the office can make.</summary>
internal static class PaperSamples
{
    /// <summary>All of them: the notices and the office's own papers, then the results in the order of the catalogue.</summary>
    public static IReadOnlyList<PaperSample> Of(CatalogueSet catalogue) =>
    [
        .. NoticeSamples.All,
        .. HouseSamples.All,
        .. ResultSamples.Planning(catalogue),
        .. catalogue.Certificates.Where(type => type.Code != "ZZ-17").Select(type => ResultSamples.Of(catalogue, type)),
    ];
}
