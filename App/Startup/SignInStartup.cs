using System.Security.Claims;
using ApprovalOffice.App.Access;
using ApprovalOffice.App.Account;
using ApprovalOffice.Data.Persistence;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Identity;

namespace ApprovalOffice.App.Startup;

/// <summary>Who somebody is: accounts, password rules, lockout, the cookie and its idle end.</summary>
internal static class SignInStartup
{
    /// <summary>Registers ASP.NET Core Identity over the office's database.</summary>
    public static void AddOfficeSignIn(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<SignInRules>()
            .BindConfiguration(SignInRules.Section)
            .ValidateDataAnnotations()
            .ValidateOnStart();
        SignInRules rules = builder.Configuration.GetSection(SignInRules.Section).Get<SignInRules>() ?? new();

        builder.Services.AddIdentityCore<Data.People.Account>(options =>
            {
                options.User.RequireUniqueEmail = false;
                // «Confirmed» is the framework's word for: may be used (ActiveAccount).
                options.SignIn.RequireConfirmedAccount = true;
                options.Password.RequiredLength = rules.PasswordLength;
                options.Password.RequireDigit = true;
                options.Password.RequireLowercase = true;
                options.Password.RequireUppercase = true;
                options.Password.RequireNonAlphanumeric = true;
                options.Password.RequiredUniqueChars = 6;
                options.Lockout.AllowedForNewUsers = true;
                options.Lockout.MaxFailedAccessAttempts = rules.FailuresBeforeLockout;
                options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(rules.LockoutMinutes);
            })
            .AddEntityFrameworkStores<OfficeDbContext>()
            .AddSignInManager()
            .AddClaimsPrincipalFactory<OfficePrincipalFactory>()
            .AddErrorDescriber<ChineseIdentityErrors>()
            .AddDefaultTokenProviders();

        builder.Services.Configure<SecurityStampValidatorOptions>(options =>
        {
            options.ValidationInterval = TimeSpan.FromMinutes(1);
            // A refreshed ticket is still the same sign-in.
            options.OnRefreshingPrincipal = refresh =>
            {
                KeepSession(refresh.CurrentPrincipal, refresh.NewPrincipal);
                return Task.CompletedTask;
            };
        });
        builder.Services.AddScoped<IUserConfirmation<Data.People.Account>, ActiveAccount>();
        builder.Services.AddSingleton<SessionActivity>();
        builder.Services.AddScoped<AuthenticationStateProvider, CircuitSignIn>();

        builder.Services.AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddCookie(IdentityConstants.ApplicationScheme, options =>
            {
                options.Cookie.Name = "office";
                options.Cookie.HttpOnly = true;
                options.Cookie.SameSite = SameSiteMode.Lax;
                options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
                options.LoginPath = AccountUrls.SignInPath;
                options.ReturnUrlParameter = "returnTo";
                options.AccessDeniedPath = AccountUrls.Forbidden;
                // The idle end: the browser reports activity (Account/AliveEndpoint), each report renews the ticket.
                options.ExpireTimeSpan = TimeSpan.FromMinutes(rules.IdleMinutes);
                options.SlidingExpiration = true;
                options.Events = new CookieAuthenticationEvents { OnValidatePrincipal = SecurityStampValidator.ValidatePrincipalAsync };
            });
    }

    private static void KeepSession(ClaimsPrincipal? current, ClaimsPrincipal? refreshed)
    {
        if (current?.FindFirst(OfficeClaims.Session) is { } session
            && refreshed?.Identity is ClaimsIdentity identity
            && identity.FindFirst(OfficeClaims.Session) is { } another)
        {
            identity.RemoveClaim(another);
            identity.AddClaim(session);
        }
    }
}
