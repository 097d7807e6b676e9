using ApprovalOffice.Data.People;

namespace ApprovalOffice.App.Features.People;

/// <summary>What the list of people is asked for; it stands in the address.</summary>
/// <param name="Text">Part of a name or of an account name.</param>
/// <param name="Role">Only who holds it today; null for all.</param>
/// <param name="OrganId">Only who belongs to it; null for all.</param>
/// <param name="State">Only accounts in this state; null for all.</param>
/// <param name="Page">The page, from 1.</param>
public sealed record PeopleFilter(string Text, Role? Role, Guid? OrganId, AccountState? State, int Page)
{
    /// <summary>Reads the parts of an address; what one says wrongly is left out.</summary>
    public static PeopleFilter Of(string? text, string? role, string? organ, string? state, int? page) => new(
        text ?? "",
        Enum.TryParse(role, out Role held) && Enum.IsDefined(held) ? held : null,
        Guid.TryParse(organ, out Guid organId) ? organId : null,
        Enum.TryParse(state, out AccountState account) && Enum.IsDefined(account) ? account : null,
        page ?? 1);
}
