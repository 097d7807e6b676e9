using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Meetings;

namespace ApprovalOffice.App.UseCases;

/// <summary>A meeting in the calendar; lists are put in order by begin and key.</summary>
public sealed class MeetingLine
{
    /// <summary>The meeting.</summary>
    public required Guid Id { get; init; }

    /// <summary>When it begins (UTC).</summary>
    public required DateTime StartsAt { get; init; }

    /// <summary>When it ends (UTC).</summary>
    public required DateTime EndsAt { get; init; }

    /// <summary>What it is called.</summary>
    public required string Subject { get; init; }

    /// <summary>The room; empty when it is online alone.</summary>
    public required string Place { get; init; }

    /// <summary>Who convenes it.</summary>
    public required string LeadOrganName { get; init; }

    /// <summary>Where it stands.</summary>
    public required MeetingState State { get; init; }

    /// <summary>The local day.</summary>
    public DateOnly Day => OfficeZone.DateOf(StartsAt);

    /// <summary>Begin on the clock.</summary>
    public string Time => OfficeZone.LocalOf(StartsAt).ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Where, in words.</summary>
    public string Where => Place.Length > 0 ? Place : "线上";
}
