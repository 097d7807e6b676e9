using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Meetings;

/// <summary>What a meeting is about, when and where.</summary>
public sealed record MeetingParticulars
{
    /// <summary>Its name.</summary>
    public static readonly TextLimit SubjectLimit = new("会议名称", 100);

    /// <summary>The room.</summary>
    public static readonly TextLimit PlaceLimit = new("会议地点", 100, Required: false);

    /// <summary>Address or number of the online meeting.</summary>
    public static readonly TextLimit LinkLimit = new("线上会议地址", 300, Required: false);

    /// <summary>Whom to ask.</summary>
    public static readonly TextLimit ContactLimit = new("联系人", 50);

    /// <summary>Their telephone.</summary>
    public static readonly TextLimit PhoneLimit = new("联系电话", 40);

    /// <summary>What participants prepare.</summary>
    public static readonly TextLimit RequirementsLimit = new("参会要求", 1000, Required: false, Multiline: true);

    /// <summary>Its name.</summary>
    public required string Subject { get; init; }

    /// <summary>The day (local date).</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Begin (local time).</summary>
    public required TimeOnly From { get; init; }

    /// <summary>End (local time), on the same day.</summary>
    public required TimeOnly To { get; init; }

    /// <summary>The room; empty when it is online alone.</summary>
    public string Place { get; init; } = "";

    /// <summary>Address or number of the online meeting; empty when there is none.</summary>
    public string Link { get; init; } = "";

    /// <summary>Whom to ask.</summary>
    public required string ContactName { get; init; }

    /// <summary>Their telephone.</summary>
    public required string ContactPhone { get; init; }

    /// <summary>What participants prepare, a line each; may be empty.</summary>
    public string Requirements { get; init; } = "";
}
