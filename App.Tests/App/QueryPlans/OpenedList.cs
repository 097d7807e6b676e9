namespace ApprovalOffice.Tests.App.QueryPlans;

/// <summary>A list as somebody opens it.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Person">Account name of who opens it.</param>
/// <param name="Read">What its page does.</param>
internal sealed record OpenedList(string Name, string Person, Func<IServiceProvider, Task> Read)
{
    /// <summary>Whether the page is the default one, which must come in the order of an index.</summary>
    public bool InOrder { get; init; }

    /// <summary>Whether the person sees (nearly) all rows, so that a walk along the order finds a page at once.</summary>
    public bool SeesAll { get; init; }

    /// <summary>What is wrong with how one of its queries is carried out.</summary>
    public IEnumerable<string> FaultsOf(QueryPlan plan)
    {
        if (plan.WholeTable is { } whole)
        {
            yield return $"reads all of {whole}";
        }

        if (plan.Walked is { } walked && !SeesAll)
        {
            yield return $"looks for a page among all rows of {walked}";
        }

        if (plan.Sorts && InOrder)
        {
            yield return "sorts what an index holds in order";
        }
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Name} of {Person}";
}
