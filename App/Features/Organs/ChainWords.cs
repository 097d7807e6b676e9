using ApprovalOffice.Data.Cases.Review;

namespace ApprovalOffice.App.Features.Organs;

/// <summary>What signing chains are called.</summary>
public static class ChainWords
{
    /// <summary>The lengths to choose from.</summary>
    public static IReadOnlyList<(string Code, string Name)> Choices { get; } = [.. Enumerable.Range(1, 4).Select(n => ($"{n}", Of(n)))];

    /// <summary>A length with who signs.</summary>
    public static string Of(int steps) =>
        $"{steps} 级：{string.Join(" → ", Enumerable.Range(0, steps).Select(step => ((SigningStepTitle)step).Chinese()))}";
}
