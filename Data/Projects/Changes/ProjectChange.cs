using System.Text.Encodings.Web;
using System.Text.Json;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Projects.Changes;

/// <summary>项目变更: what was changed of a registered project, when, by whom and why. Never changed nor removed.</summary>
public sealed class ProjectChange
{
    /// <summary>Why; said whenever an application rests on the project already.</summary>
    public static readonly TextLimit ReasonLimit = new("变更理由", 400, Multiline: true);

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private ProjectChange()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The project.</summary>
    public Guid ProjectId { get; private set; }

    /// <summary>When (UTC).</summary>
    public DateTime ChangedAt { get; private set; }

    /// <summary>Who.</summary>
    public Guid PersonId { get; private set; }

    /// <summary>Their name then.</summary>
    public string PersonName { get; private set; } = "";

    /// <summary>The organ or applicant they acted for.</summary>
    public string OrganName { get; private set; } = "";

    /// <summary>Why; null when nothing rested on the project yet and none was given.</summary>
    public string? Reason { get; private set; }

    /// <summary>The lines as stored.</summary>
    public string LinesJson { get; private set; } = "[]";

    /// <summary>What was changed.</summary>
    public IReadOnlyList<ProjectChangeLine> Lines => JsonSerializer.Deserialize<List<ProjectChangeLine>>(LinesJson, Json) ?? [];

    /// <summary>Records a change.</summary>
    /// <param name="id">Key.</param>
    /// <param name="projectId">The project.</param>
    /// <param name="lines">What was changed.</param>
    /// <param name="personId">Who.</param>
    /// <param name="personName">Their name.</param>
    /// <param name="organName">For whom they act.</param>
    /// <param name="reason">Why; null when none was given.</param>
    /// <param name="at">When (UTC).</param>
    public static ProjectChange Record(
        Guid id, Guid projectId, IReadOnlyList<ProjectChangeLine> lines, Guid personId, string personName, string organName, string? reason, DateTime at) => new()
        {
            Id = id,
            ProjectId = projectId,
            ChangedAt = at,
            PersonId = personId,
            PersonName = personName,
            OrganName = organName,
            Reason = OfficeText.CleanOptional(reason, ReasonLimit, nameof(Reason)),
            LinesJson = JsonSerializer.Serialize(lines, Json),
        };
}
