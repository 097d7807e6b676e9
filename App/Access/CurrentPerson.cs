using System.Security.Claims;
using ApprovalOffice.Data.Cases.Review;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.App.Access;

/// <summary>
/// The person this scope acts for: a request's, or a circuit's. Use cases ask it who and whether; they never look
/// at claims or the request themselves.
/// </summary>
public sealed class CurrentPerson
{
    private ClaimsPrincipal _principal = new(new ClaimsIdentity());

    /// <summary>Whether somebody is signed in.</summary>
    public bool IsSignedIn => _principal.Identity?.IsAuthenticated == true;

    /// <summary>The person's id.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in.</exception>
    public Guid PersonId => IdOf(OfficeClaims.Person) ?? throw new InvalidOperationException("Nobody is signed in.");

    /// <summary>The person's name.</summary>
    public string Name => _principal.Identity?.Name ?? "";

    /// <summary>The organ the person works for; null for applicants.</summary>
    public Guid? OrganId => IdOf(OfficeClaims.Organ);

    /// <summary>The organ's name; empty for applicants.</summary>
    public string OrganName => _principal.FindFirstValue(OfficeClaims.OrganName) ?? "";

    /// <summary>The section within the organ.</summary>
    public Guid? SectionId => IdOf(OfficeClaims.Section);

    /// <summary>The roles held today.</summary>
    public IReadOnlyCollection<Role> Roles => [.. ValuesOf(OfficeClaims.Role).Select(Enum.Parse<Role>)];

    /// <summary>Up to which step of the own organ's signing chains the person signs; null where none was said.</summary>
    public SigningStepTitle? SigningLevel =>
        Enum.TryParse(_principal.FindFirstValue(OfficeClaims.SigningLevel), out SigningStepTitle level) ? level : null;

    /// <summary>The regions whose cases, and those below them, are in scope.</summary>
    public IReadOnlyCollection<RegionCode> Regions => [.. ValuesOf(OfficeClaims.Region).Select(RegionCode.Parse)];

    /// <summary>This sign-in, shared by the tabs of one browser.</summary>
    public string Session => _principal.FindFirstValue(OfficeClaims.Session) ?? "";

    /// <summary>Whether the person has a permission of <see cref="Permissions"/>.</summary>
    public bool May(string permission) => _principal.HasClaim(OfficeClaims.Permission, permission);

    /// <summary>Hands the scope to a person; done by the request pipeline and the circuit's opening.</summary>
    internal void Become(ClaimsPrincipal principal) => _principal = principal;

    private Guid? IdOf(string claim) => Guid.TryParse(_principal.FindFirstValue(claim), out Guid id) ? id : null;

    private string[] ValuesOf(string claim) => [.. _principal.FindAll(claim).Select(found => found.Value).Distinct()];
}
