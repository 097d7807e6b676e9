using ApprovalOffice.App.Access;
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
}
