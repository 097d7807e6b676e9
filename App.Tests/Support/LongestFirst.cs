using ApprovalOffice.Tests.Browser;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(ApprovalOffice.Tests.Support.LongestFirst))]

namespace ApprovalOffice.Tests.Support;

/// <summary>Begins with the browser's stories: each of their groups is one long chain, and what begins last ends last.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly string[] Chains = [LongStoryGroup.Name, BrowserGroup.Name];

    /// <inheritdoc />
    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : ITestCollection =>
        [.. testCollections.OrderBy(collection => Array.IndexOf(Chains, collection.TestCollectionDisplayName) is var at and >= 0 ? at : Chains.Length)];
}
