using ApprovalOffice.Data.Cases.Review;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.App.Demonstration;

/// <summary>An invented person of the demonstration city with an account.</summary>
/// <param name="UserName">What is typed to sign in.</param>
/// <param name="Name">The person's name.</param>
/// <param name="Role">The one role.</param>
/// <param name="Department">Code of the department whose organ the person works for; null for outsiders and administrators.</param>
/// <param name="Section">Which of the organ's sections, counted from 0.</param>
/// <param name="Post">What the console says of the person beside the role.</param>
/// <param name="District">The district whose organ it is; null for the city's.</param>
internal sealed record DemonstrationPerson(
    string UserName, string Name, Role Role, string? Department = null, int Section = 0, string? Post = null, RegionCode? District = null)
{
    /// <summary>Up to which step the person signs; null for who does not sign.</summary>
    public SigningStepTitle? SigningLevel { get; init; }
}
