using ApprovalOffice.App.Access;

namespace ApprovalOffice.App.Startup;

/// <summary>Who may do what: one policy a permission; what names no policy needs at least a sign-in.</summary>
internal static class AuthorizationStartup
{
    /// <summary>Registers the policies.</summary>
    public static void AddOfficePermissions(this WebApplicationBuilder builder)
    {
        builder.Services.AddAuthorization(PermissionPolicies.Register);
    }
}
