using ApprovalOffice.Data.Clock;

namespace ApprovalOffice.Data.Cases;

/// <summary>The limits of a case as the catalogue had them when it began; later versions of the catalogue do not move them.</summary>
public sealed record CaseLimits
{
    /// <summary>承诺时限, number of days in <see cref="PromisedUnit"/>.</summary>
    public required int PromisedDays { get; init; }

    /// <summary>Unit of the promise.</summary>
    public required DayUnit PromisedUnit { get; init; }

    /// <summary>法定时限; null where no law sets one.</summary>
    public required int? StatutoryDays { get; init; }

    /// <summary>Unit of the statutory limit.</summary>
    public required DayUnit StatutoryUnit { get; init; }

    /// <summary>From when the law counts.</summary>
    public required StatutoryStart StatutoryFrom { get; init; }

    /// <summary>The matter's own warning days; null for the rule of a third.</summary>
    public required int? WarningDays { get; init; }

    /// <summary>Days of the one extension a law allows; null where none.</summary>
    public required int? ExtensionDays { get; init; }

    /// <summary>Unit of the extension.</summary>
    public required DayUnit ExtensionUnit { get; init; }

    /// <summary>Who grants the extension and on which ground, in the catalogue's words.</summary>
    public required string? ExtensionGround { get; init; }

    /// <summary>
    /// The last day for a decision, whatever the periods leave: the last day of the certificate whose renewal is asked for
    /// (行政许可法第五十条第二款); null for every other case.
    /// </summary>
    public DateOnly? DecideBy { get; init; }

    /// <summary>The promise as a period.</summary>
    public TimeLimit Promised => new(PromisedDays, PromisedUnit);

    /// <summary>The statutory limit as a period.</summary>
    public TimeLimit? Statutory => StatutoryDays is { } days ? new TimeLimit(days, StatutoryUnit) : null;

    /// <summary>The extension as a period.</summary>
    public TimeLimit? Extension => ExtensionDays is { } days ? new TimeLimit(days, ExtensionUnit) : null;
}
