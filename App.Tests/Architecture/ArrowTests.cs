namespace ApprovalOffice.Tests.Architecture;

/// <summary>App → Data, App → Reports, and nothing else.</summary>
public sealed class ArrowTests
{
    [Fact]
    public void TheRoomsAreSeenByTheseTests()
    {
        // Without this the tests below would pass on an empty list.
        House.Uses.ShouldContain(use => use.User.StartsWith("ApprovalOffice.App.", StringComparison.Ordinal)
            && use.Used.StartsWith("ApprovalOffice.Data.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ApprovalOffice.Data.", "ApprovalOffice.App.")]
    [InlineData("ApprovalOffice.Data.", "ApprovalOffice.Reports.")]
    [InlineData("ApprovalOffice.Data.", "Microsoft.AspNetCore.Components.")]
    [InlineData("ApprovalOffice.Data.", "Microsoft.AspNetCore.Http.")]
    [InlineData("ApprovalOffice.Data.", "Microsoft.AspNetCore.Mvc.")]
    [InlineData("ApprovalOffice.Data.", "MudBlazor.")]
    [InlineData("ApprovalOffice.Reports.", "ApprovalOffice.App.")]
    [InlineData("ApprovalOffice.Reports.", "ApprovalOffice.Data.")]
    [InlineData("ApprovalOffice.Reports.", "Microsoft.EntityFrameworkCore.")]
    [InlineData("ApprovalOffice.Reports.", "Microsoft.AspNetCore.")]
    public void NoTypeOfOneRoom_UsesTheOther(string room, string other)
    {
        House.Uses
            .Where(use => use.User.StartsWith(room, StringComparison.Ordinal) && use.Used.StartsWith(other, StringComparison.Ordinal))
            .Select(use => $"{use.User} → {use.Used}")
            .ShouldBeEmpty();
    }

    [Fact]
    public void AFeature_UsesOfAnotherOnlyItsUrls()
    {
        const string Features = "ApprovalOffice.App.Features.";
        House.Uses
            .Where(use => Feature(use.User) is { } user && Feature(use.Used) is { } used && user != used)
            .Where(use => !use.Used.EndsWith("Urls", StringComparison.Ordinal))
            .Select(use => $"{use.User} → {use.Used}")
            .ShouldBeEmpty();

        static string? Feature(string type) =>
            type.StartsWith(Features, StringComparison.Ordinal) ? type[Features.Length..].Split('.')[0] : null;
    }

    [Fact]
    public void TheShell_KnowsNoFeature()
    {
        House.Uses
            .Where(use => use.User.StartsWith("ApprovalOffice.App.Shell.", StringComparison.Ordinal)
                && use.Used.StartsWith("ApprovalOffice.App.Features.", StringComparison.Ordinal)
                && !use.Used.EndsWith("Urls", StringComparison.Ordinal))
            .Select(use => $"{use.User} → {use.Used}")
            .ShouldBeEmpty();
    }
}
