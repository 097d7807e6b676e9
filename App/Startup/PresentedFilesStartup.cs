using ApprovalOffice.App.Features.Verification;

namespace ApprovalOffice.App.Startup;

/// <summary>
/// Takes a file that is handed in for verification out of its request before anything else reads it; what goes on is a request for the page
/// that tells the verdict. It changes nothing, so it needs no antiforgery token.
/// </summary>
internal static class PresentedFilesStartup
{
    /// <summary>Stands before antiforgery, whose reading of the form would lay the file down on the disk.</summary>
    public static void UsePresentedFiles(this WebApplication app) =>
        app.Use(async (context, next) =>
        {
            if (HttpMethods.IsPost(context.Request.Method) && context.Request.Path.Equals(VerificationUrls.File, StringComparison.OrdinalIgnoreCase))
            {
                context.Features.Set(await PresentedFile.ReadAsync(context));
                context.Request.Method = HttpMethods.Get;
                context.Request.Body = Stream.Null;
                context.Request.ContentType = null;
                context.Request.ContentLength = null;
            }

            await next(context);
        });
}
