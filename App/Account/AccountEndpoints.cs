using System.Security.Claims;
using ApprovalOffice.App.Access;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace ApprovalOffice.App.Account;

/// <summary>What of sign-in is not a page.</summary>
internal static class AccountEndpoints
{
    /// <summary>Maps sign-out and the report of activity.</summary>
    public static void MapOfficeAccount(this WebApplication app)
    {
        app.MapPost(AccountUrls.SignOut, SignOutAsync).RequireAuthorization();
        app.MapPost(AccountUrls.Alive, AliveAsync).RequireAuthorization();
        app.MapGet(AccountUrls.IdleEnd, IdleEndAsync).AllowAnonymous();
    }

    private static async Task<IResult> SignOutAsync(
        HttpContext context, IAntiforgery antiforgery, SignInManager<Data.People.Account> signIn, SessionActivity activity)
    {
        if (!await antiforgery.IsRequestValidAsync(context))
        {
            return Results.Redirect(Shell.ShellUrls.Home);
        }

        if (context.User.FindFirstValue(OfficeClaims.Session) is { } session)
        {
            activity.Forget(session);
        }

        await signIn.SignOutAsync();
        return Results.Redirect(AccountUrls.SignIn(reason: SignInReasons.SignedOut));
    }

    // Ends the session only if it was in fact left alone: a link to this address signs nobody out.
    private static async Task<IResult> IdleEndAsync(
        HttpContext context, SignInManager<Data.People.Account> signIn, SessionActivity activity, IOptions<SignInRules> rules)
    {
        if (context.User.FindFirstValue(OfficeClaims.Session) is { } session)
        {
            if (activity.IdleFor(session) < TimeSpan.FromMinutes(rules.Value.IdleMinutes))
            {
                return Results.Redirect(Shell.ShellUrls.Home);
            }

            activity.Forget(session);
            await signIn.SignOutAsync();
        }

        return Results.Redirect(AccountUrls.SignIn(reason: SignInReasons.Idle));
    }

    // Renews the ticket each time: the framework's sliding would wait for half its life. The cookie is SameSite=Lax,
    // so another site's page cannot keep a session alive by posting here.
    private static async Task<IResult> AliveAsync(HttpContext context, SessionActivity activity)
    {
        if (context.User.FindFirstValue(OfficeClaims.Session) is { } session)
        {
            activity.Touch(session);
        }

        await context.SignInAsync(IdentityConstants.ApplicationScheme, context.User);
        return Results.NoContent();
    }
}
