namespace ApprovalOffice.App.Startup;

/// <summary>What a person sees when a request fails: a page of the house with a reference, never a stack trace.</summary>
internal static class ErrorsStartup
{
    /// <summary>Re-executes unhandled errors and empty 4xx answers on the house's own pages.</summary>
    public static void UseOfficeErrors(this WebApplication app)
    {
        app.UseExceptionHandler("/error", createScopeForErrors: true);
        app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
    }
}
