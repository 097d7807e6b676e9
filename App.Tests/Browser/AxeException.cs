namespace ApprovalOffice.Tests.Browser;

/// <summary>A fault that a component forces on us.</summary>
/// <param name="Rule">axe's name of the rule.</param>
/// <param name="Component">The component, by a piece of the html it writes.</param>
/// <param name="Reason">Why it cannot be avoided.</param>
internal sealed record AxeException(string Rule, string Component, string Reason)
{
    /// <summary>Whether a fault is this one.</summary>
    public bool Covers(string rule, string html) => rule == Rule && html.Contains(Component, StringComparison.Ordinal);
}
