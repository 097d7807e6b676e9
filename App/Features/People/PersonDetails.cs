using ApprovalOffice.Data.People;

namespace ApprovalOffice.App.Features.People;

/// <summary>A person with account and roles.</summary>
public sealed record PersonDetails
{
    /// <summary>The person.</summary>
    public required Guid Id { get; init; }

    /// <summary>The version to send back with an act.</summary>
    public required int Version { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The telephone, masked; empty without one.</summary>
    public required string Phone { get; init; }

    /// <summary>Key of the organ; empty for outsiders.</summary>
    public required string OrganId { get; init; }

    /// <summary>Key of the section; empty for outsiders.</summary>
    public required string SectionId { get; init; }

    /// <summary>Organ and section in words.</summary>
    public required string Organ { get; init; }

    /// <summary>The account's name; empty without one.</summary>
    public required string UserName { get; init; }

    /// <summary>How the account stands.</summary>
    public required AccountState State { get; init; }

    /// <summary>Until when it is locked, or since when closed (UTC).</summary>
    public required DateTime? StateSince { get; init; }

    /// <summary>All roles ever held, those of today first.</summary>
    public required IReadOnlyList<RoleLine> Roles { get; init; }

    /// <summary>Whether it is the person who looks.</summary>
    public required bool IsOneself { get; init; }
}
