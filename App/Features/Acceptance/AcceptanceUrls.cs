namespace ApprovalOffice.App.Features.Acceptance;

/// <summary>Addresses of the joint survey and the joint acceptance.</summary>
public static class AcceptanceUrls
{
    /// <summary>Route of <see cref="Survey"/>.</summary>
    public const string SurveyRoute = "/projects/{ProjectId:guid}/survey/{WorkId:guid}";

    /// <summary>The joint survey of a work.</summary>
    public static string Survey(Guid projectId, Guid workId) => $"/projects/{projectId}/survey/{workId}";
}
