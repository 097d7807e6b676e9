using ApprovalOffice.App.Papers;
using ApprovalOffice.App.UseCases;

namespace ApprovalOffice.App.Features.Samples;

/// <summary>The files of the samples, drawn when they are asked for.</summary>
internal static class SampleEndpoints
{
    /// <summary>Maps them.</summary>
    public static void MapOfficeSamples(this WebApplication app) => app.MapGet(SampleUrls.FilePattern, DrawAsync).RequireAuthorization();

    private static async Task<IResult> DrawAsync(string key, HttpContext context, OfficeReference reference)
    {
        PaperSample? sample = PaperSamples.Of((await reference.CatalogueTodayAsync(context.RequestAborted)).Catalogue).FirstOrDefault(s => s.Key == key);
        if (sample is null)
        {
            return Results.NotFound();
        }

        context.Response.Headers.ContentDisposition = $"inline; filename*=UTF-8''{Uri.EscapeDataString($"{sample.Title}样张.pdf")}";
        return Results.File(PaperDrawings.Draw(sample.Model.GetType().Name, PaperDrawings.Freeze(sample.Model)), "application/pdf");
    }
}
