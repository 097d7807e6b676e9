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

    // Whoever is signed in, whatever their role; each with its reason.
    private static readonly Dictionary<string, string> ForEverybody = new(StringComparer.Ordinal)
    {
        ["HomePage"] = "shows each what waits for them, and nothing to whom nothing does",
        ["NoticesPage"] = "shows the person's own notices only",
        ["SamplesPage"] = "shows papers of invented content",
        ["ExportsPage"] = "shows the person's own exports and imports only",
        ["NewExportPage"] = "asks of each list whether the person may read it",
        ["ImportPage"] = "asks of each kind whether the person may bring it in",
        ["ChangePasswordPage"] = "changes the person's own password",
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void EveryPage_HasAPolicyOrIsExplicitlyOpen(Type page)
    {
        bool open = page.IsDefined(typeof(AllowAnonymousAttribute));
        AuthorizeAttribute[] asked = [.. page.GetCustomAttributes<AuthorizeAttribute>()];
        (open || asked.Length > 0).ShouldBeTrue($"{page.FullName} has neither [Authorize] nor [AllowAnonymous].");
        foreach (AuthorizeAttribute attribute in asked)
        {
            (attribute.Policy is not null || ForEverybody.ContainsKey(page.Name))
                .ShouldBeTrue($"{page.FullName} lets in whoever is signed in; name a policy, or give the reason here.");
        }

        foreach (string policy in asked.Select(attribute => attribute.Policy).OfType<string>())
        {
            Permissions.All.Concat(Circles.All.Keys).ShouldContain(policy, $"{page.FullName} asks for a policy that does not exist.");
        }
    }

    [Fact]
    public void WhatIsForEverybody_AsksForNothingMore() =>
        ForEverybody.Keys.ShouldBeSubsetOf(Pages.Select(row => ((Type)row.Data).Name), "these pages are gone; take them off the list");

    [Theory]
    [MemberData(nameof(Pages))]
    public void APage_IsNamedOne(Type page) => page.Name.ShouldEndWith("Page");
}
