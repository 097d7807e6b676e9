using System.Globalization;
using ApprovalOffice.Data.Experts;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.App.Features.Experts;

/// <summary>An expert as typed.</summary>
public sealed class ExpertForm
{
    /// <summary>Name.</summary>
    public string Name { get; set; } = "";

    /// <summary>Unit.</summary>
    public string UnitName { get; set; } = "";

    /// <summary>Its credit code.</summary>
    public string UnitCode { get; set; } = "";

    /// <summary>What they are experts of.</summary>
    public HashSet<string> Specialities { get; init; } = [];

    /// <summary>Telephone; of a known expert empty as long as it stays.</summary>
    public string Phone { get; set; } = "";

    /// <summary>First day, 2026-01-01.</summary>
    public string From { get; set; } = "";

    /// <summary>Last day, 2027-12-31.</summary>
    public string To { get; set; } = "";

    /// <summary>User name of their account; empty where they have none.</summary>
    public string UserName { get; set; } = "";

    /// <summary>What it says. Throws <see cref="RuleBroken"/> at the field that says nothing.</summary>
    /// <param name="known">The telephone that stays when none is typed; null for a new expert.</param>
    public ExpertParticulars Read(PhoneNumber? known)
    {
        if (!CreditCode.TryParse(UnitCode, out CreditCode code))
        {
            throw new RuleBroken(ValueRules.CreditCode, nameof(Expert.UnitCode), CreditCode.ProblemOf(UnitCode));
        }

        PhoneNumber phone = known ?? default;
        if ((known is null || !string.IsNullOrWhiteSpace(Phone)) && !PhoneNumber.TryParse(Phone, out phone))
        {
            throw new RuleBroken(ValueRules.PhoneNumber, nameof(Expert.Phone), PhoneNumber.ProblemOf(Phone));
        }

        return new ExpertParticulars(Name, UnitName, code, [.. Specialities], phone, Day(From), Day(To));
    }

    private static DateOnly? Day(string typed) => DateOnly.TryParseExact(typed.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;
}
