namespace ApprovalOffice.Tests.Browser;

/// <summary>Stories share one browser and run one after another: two offices and two browsers at once only slow each other down.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserGroup : ICollectionFixture<OfficeBrowser>
{
    /// <summary>The group's name.</summary>
    public const string Name = "browser";
}
