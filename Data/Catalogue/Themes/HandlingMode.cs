using System.Text.Json.Serialization;

namespace ApprovalOffice.Data.Catalogue.Themes;

/// <summary>How a theme handles a matter.</summary>
public enum HandlingMode
{
    /// <summary>常规: within the promised limit.</summary>
    [JsonStringEnumMemberName("常规")]
    Regular,

    /// <summary>告知承诺: on a promise, at once or the next working day; falls back to regular where an exclusion applies.</summary>
    [JsonStringEnumMemberName("告知承诺")]
    OnCommitment,

    /// <summary>合并: with the following matter, not timed and not issued by itself.</summary>
    [JsonStringEnumMemberName("合并")]
    Merged,
}
