namespace ApprovalOffice.Tests.Browser;

/// <summary>The stories of single desks: they share one browser and run one after another.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserGroup : ICollectionFixture<OfficeBrowser>
{
    /// <summary>The group's name.</summary>
    public const string Name = "browser";
}
