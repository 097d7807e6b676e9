using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.Tests.App.Races;

/// <summary>One of two who act on the same case at the same moment.</summary>
/// <param name="Name">The person's name, as the other is told it.</param>
/// <param name="Act">What they do, on the case as they saw it.</param>
/// <param name="TooLate">The rule that refuses them when they look again after the other has won.</param>
/// <param name="Never">The rule that refuses them even before the other has acted; null when they can win.</param>
internal sealed record Racer(string Name, Func<CaseTarget, Task<Outcome<int>>> Act, Rule TooLate, Rule? Never = null);
