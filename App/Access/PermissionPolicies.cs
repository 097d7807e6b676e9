using Microsoft.AspNetCore.Authorization;

namespace ApprovalOffice.App.Access;

/// <summary>Turns each permission into the policy of the same name.</summary>
internal static class PermissionPolicies
{
    /// <summary>Registers all of them, and a sign-in as the least that anything asks for.</summary>
    public static void Register(AuthorizationOptions options)
    {
        foreach (string permission in Permissions.All)
        {
            options.AddPolicy(permission, policy => policy.RequireAuthenticatedUser().RequireClaim(OfficeClaims.Permission, permission));
        }

        foreach ((string circle, string[] anyOf) in Circles.All)
        {
            options.AddPolicy(circle, policy => policy.RequireAuthenticatedUser().RequireClaim(OfficeClaims.Permission, anyOf));
        }

        options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build();
    }
}
