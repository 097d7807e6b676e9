namespace ApprovalOffice.App.Features.Acceptance;

/// <summary>Addresses of the joint survey and the joint acceptance.</summary>
public static class AcceptanceUrls
{
    /// <summary>The joint acceptances; the place stands in the query string.</summary>
    public const string List = "/acceptances";

    /// <summary>Key of the place in the list.</summary>
    public const string AfterKey = "after";

    /// <summary>Where one is organised; the stage application stands in the query string.</summary>
    public const string New = "/acceptances/new";

    /// <summary>Key of the stage application in the address of a new one.</summary>
    public const string StageKey = "stage";

    /// <summary>Route of <see cref="One"/>.</summary>
    public const string OneRoute = "/acceptances/{AcceptanceId:guid}";

    /// <summary>Route of <see cref="Part"/>.</summary>
    public const string PartRoute = "/acceptances/{AcceptanceId:guid}/parts/{PartId:guid}";

    /// <summary>Pattern of <see cref="HandOver"/>.</summary>
    public const string HandOverPattern = "/acceptances/{id:guid}/hand-over.xlsx";

    /// <summary>The page of the list behind one.</summary>
    public static string After(Guid id) => $"{List}?{AfterKey}={id:N}";

    /// <summary>Organising one for a stage application.</summary>
    public static string NewFor(Guid stageId) => $"{New}?{StageKey}={stageId}";

    /// <summary>One joint acceptance.</summary>
    public static string One(Guid id) => $"{List}/{id}";

    /// <summary>The checklist of a part.</summary>
    public static string Part(Guid id, Guid partId) => $"{One(id)}/parts/{partId}";

    /// <summary>What is handed over to 竣工验收备案 and 不动产登记, as a workbook.</summary>
    public static string HandOver(Guid id) => $"{One(id)}/hand-over.xlsx";

    /// <summary>Route of <see cref="Survey"/>.</summary>
    public const string SurveyRoute = "/projects/{ProjectId:guid}/survey/{WorkId:guid}";

    /// <summary>The joint survey of a work.</summary>
    public static string Survey(Guid projectId, Guid workId) => $"/projects/{projectId}/survey/{workId}";
}
