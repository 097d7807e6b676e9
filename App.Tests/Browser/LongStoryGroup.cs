namespace ApprovalOffice.Tests.Browser;

/// <summary>The stories that go the whole way. They take as long as those of the desks together, so they run beside them in a browser of their own.</summary>
[CollectionDefinition(Name)]
public sealed class LongStoryGroup : ICollectionFixture<OfficeBrowser>
{
    /// <summary>The group's name.</summary>
    public const string Name = "browser, the whole way";
}
