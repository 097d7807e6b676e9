namespace ApprovalOffice.App.Features.Stages;

/// <summary>Addresses of the stage application pages.</summary>
public static class StageUrls
{
    /// <summary>Where a stage application is begun; it leads on to the draft.</summary>
    public const string BeginRoute = "/stages/new";

    /// <summary>Route of <see cref="Stage"/>.</summary>
    public const string StageRoute = "/stages/{StageId:guid}";

    /// <summary>Route of <see cref="Intake"/>.</summary>
    public const string IntakeRoute = "/window/stages/{StageId:guid}";

    /// <summary>The draft, the answer to a correction, or the state of the cases of one stage application.</summary>
    public static string Stage(Guid stageId) => $"/stages/{stageId}";

    /// <summary>The window's page of one stage application.</summary>
    public static string Intake(Guid stageId) => $"/window/stages/{stageId}";

    /// <summary>Begins the application for a stage, or goes on with the one that is already there.</summary>
    public static string Begin(Guid projectId, Guid workId, string stageCode) =>
        $"{BeginRoute}?project={projectId}&work={workId}&stage={Uri.EscapeDataString(stageCode)}";
}
