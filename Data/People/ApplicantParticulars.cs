using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.People;

/// <summary>What is said of an applicant besides the number by which the state knows it.</summary>
public sealed record ApplicantParticulars
{
    /// <summary>Name of the body or person.</summary>
    public required string Name { get; init; }

    /// <summary>法定代表人（负责人）; for a natural person the person.</summary>
    public string? Representative { get; init; }

    /// <summary>Who is to be spoken to.</summary>
    public required string ContactName { get; init; }

    /// <summary>Telephone of the contact.</summary>
    public required PhoneNumber ContactPhone { get; init; }

    /// <summary>Address for delivery.</summary>
    public required string Address { get; init; }
}
