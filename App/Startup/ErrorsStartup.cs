using ApprovalOffice.App.Account;
using ApprovalOffice.App.Shell;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Diagnostics;

namespace ApprovalOffice.App.Startup;

/// <summary>What a person sees when a request fails: a page of the house with a reference, never a stack trace.</summary>
internal static class ErrorsStartup
{
    /// <summary>Re-executes unhandled errors and empty 4xx answers on the house's own pages.</summary>
    public static void UseOfficeErrors(this WebApplication app)
    {
        app.UseExceptionHandler(ShellUrls.Error, createScopeForErrors: true);
        app.UseStatusCodePagesWithReExecute(ShellUrls.NotFound, createScopeForStatusCodePages: true);
        app.Use((context, next) =>
        {
            // Only what a person opens gets a page: a script is answered by the status, and a form would be posted to the page.
            if (!HttpMethods.IsGet(context.Request.Method) && context.Features.Get<IStatusCodePagesFeature>() is { } pages)
            {
                pages.Enabled = false;
            }

            return next(context);
        });
    }

    /// <summary>
    /// A form whose antiforgery token no longer holds (left open over night, another person signed in meanwhile) is
    /// opened anew and says so, instead of the framework's bare English sentence. Stands after antiforgery.
    /// </summary>
    public static void UseStaleForms(this WebApplication app) =>
        app.Use((context, next) =>
        {
            if (context.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: false }
                && context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is not null)
            {
                context.Response.Redirect(context.Request.Path + context.Request.QueryString.Add("reason", SignInReasons.Stale).ToUriComponent());
                return Task.CompletedTask;
            }

            return next(context);
        });
}
