using ApprovalOffice.App.Access;
using ApprovalOffice.App.Account;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;

namespace ApprovalOffice.App.Startup;

/// <summary>Who may do what: one policy a permission; what names no policy needs at least a sign-in.</summary>
internal static class AuthorizationStartup
{
    /// <summary>Registers the policies.</summary>
    public static void AddOfficePermissions(this WebApplicationBuilder builder)
    {
        builder.Services.AddAuthorization(PermissionPolicies.Register);
        builder.Services.AddScoped<CurrentPerson>();
        builder.Services.AddScoped<ScopePerson>();
        builder.Services.AddScoped<CircuitHandler, CircuitPerson>();
    }

    /// <summary>Hands each request's scope to the person who signed it; stands after authentication.</summary>
    public static void UseCurrentPerson(this WebApplication app) =>
        app.Use((context, next) =>
        {
            context.RequestServices.GetRequiredService<ScopePerson>().Enter(context);
            return next(context);
        });

    /// <summary>Leads who signs in with a password given by somebody else to the page that changes it, whatever was asked for.</summary>
    public static void UseFirstPassword(this WebApplication app) =>
        app.Use((context, next) =>
        {
            if (!context.User.HasClaim(OfficeClaims.FirstPassword, "1")
                || context.Request.Path.StartsWithSegments("/account", StringComparison.Ordinal)
                || context.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is not null)
            {
                return next(context);
            }

            context.Response.Redirect(AccountUrls.ChangePassword);
            return Task.CompletedTask;
        });
}
