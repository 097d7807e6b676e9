using ApprovalOffice.App.Delivery;

namespace ApprovalOffice.App.Demonstration.Growth;

/// <summary>What a scratch office shares with the office beside which it stands.</summary>
internal sealed record StoryOfficeTerms
{
    /// <summary>The settings of that office; null for the shipped ones.</summary>
    public IConfiguration? Settings { get; init; }

    /// <summary>Settings that differ: the key of the trail, the folder of the files.</summary>
    public IReadOnlyDictionary<string, string?> Overrides { get; init; } = new Dictionary<string, string?>();

    /// <summary>Tables that it begins with beside the base data.</summary>
    public IReadOnlyCollection<string> Also { get; init; } = [];

    /// <summary>Who signs its papers, by its clock; nobody unless said.</summary>
    public Func<TimeProvider, ISigner>? Signer { get; init; }
}
