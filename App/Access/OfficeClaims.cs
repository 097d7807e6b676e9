namespace ApprovalOffice.App.Access;

/// <summary>What the sign-in cookie says of a person. Short names: the cookie travels with every request.</summary>
public static class OfficeClaims
{
    /// <summary>The person's id.</summary>
    public const string Person = "person";

    /// <summary>The organ the person works for.</summary>
    public const string Organ = "organ";

    /// <summary>That organ's name.</summary>
    public const string OrganName = "organ-name";

    /// <summary>The section within it.</summary>
    public const string Section = "section";

    /// <summary>A role: the name of the role, repeated.</summary>
    public const string Role = "role";

    /// <summary>Up to which step of the own organ's signing chains the person signs: the name of the step.</summary>
    public const string SigningLevel = "signs";

    /// <summary>A permission, repeated.</summary>
    public const string Permission = "permission";

    /// <summary>A region whose cases (and those below it) are in scope: its code, repeated.</summary>
    public const string Region = "region";

    /// <summary>There when the password was given by somebody else and must be changed first.</summary>
    public const string FirstPassword = "first-password";

    /// <summary>This sign-in: all tabs of one browser share it.</summary>
    public const string Session = "session";
}
