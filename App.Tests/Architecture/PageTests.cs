using System.Reflection;
using ApprovalOffice.App.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;

namespace ApprovalOffice.Tests.Architecture;

/// <summary>Every page says who may open it.</summary>
public sealed class PageTests
{
    public static TheoryData<Type> Pages { get; } =
        [.. House.App.GetTypes().Where(type => type.GetCustomAttributes<RouteAttribute>().Any())];

    [Theory]
    [MemberData(nameof(Pages))]
    public void EveryPage_HasAPolicyOrIsExplicitlyOpen(Type page)
    {
        bool open = page.IsDefined(typeof(AllowAnonymousAttribute));
        AuthorizeAttribute[] asked = [.. page.GetCustomAttributes<AuthorizeAttribute>()];
        (open || asked.Length > 0).ShouldBeTrue($"{page.FullName} has neither [Authorize] nor [AllowAnonymous].");
        foreach (string policy in asked.Select(attribute => attribute.Policy).OfType<string>())
        {
            Permissions.All.ShouldContain(policy, $"{page.FullName} asks for a policy that does not exist.");
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void APage_IsNamedOne(Type page) => page.Name.ShouldEndWith("Page");
}
