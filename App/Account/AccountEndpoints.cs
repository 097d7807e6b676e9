using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Identity;

namespace ApprovalOffice.App.Account;

/// <summary>What of sign-in is not a page.</summary>
internal static class AccountEndpoints
{
    /// <summary>Maps sign-out.</summary>
    public static void MapOfficeAccount(this WebApplication app) =>
        app.MapPost(AccountUrls.SignOut, SignOutAsync).RequireAuthorization();

    private static async Task<IResult> SignOutAsync(HttpContext context, IAntiforgery antiforgery, SignInManager<Data.People.Account> signIn)
    {
        if (!await antiforgery.IsRequestValidAsync(context))
        {
            return Results.Redirect(Shell.ShellUrls.Home);
        }

        await signIn.SignOutAsync();
        return Results.Redirect(AccountUrls.SignIn(reason: SignInReasons.SignedOut));
    }
}
