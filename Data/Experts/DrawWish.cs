namespace ApprovalOffice.Data.Experts;

/// <summary>How many experts of a speciality are wanted.</summary>
/// <param name="Speciality">The speciality.</param>
/// <param name="Count">How many.</param>
public sealed record DrawWish(string Speciality, int Count)
{
    /// <summary>Most that can be wanted of one speciality.</summary>
    public const int Most = 20;
}
