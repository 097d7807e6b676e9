using ApprovalOffice.App.Features.Samples;
using ApprovalOffice.App.Papers;
using ApprovalOffice.Data.Catalogue;

namespace ApprovalOffice.Tests.App.Signatures;

/// <summary>Drawn papers to be signed.</summary>
internal static class DrawnSamples
{
    /// <summary>A sample by its key.</summary>
    public static byte[] Of(string key)
    {
        PaperSample sample = PaperSamples.Of(CatalogueReader.ReadShipped()).Single(s => s.Key == key);
        return PaperDrawings.Draw(sample.Model.GetType().Name, PaperDrawings.Freeze(sample.Model));
    }
}
