using ApprovalOffice.App.Access;
using ApprovalOffice.App.Features.Applications;
using ApprovalOffice.App.UseCases;

namespace ApprovalOffice.App.Api;

/// <summary>
/// Submission for programs of an applicant (and for a browser that has lost its circuit): an answer of 200 means that the application
/// has been received in the sense of the law and is on disk.
/// </summary>
internal static class ApplicationEndpoints
{
    /// <summary>Address of the submission of a draft.</summary>
    public const string Submission = "/api/applications/{caseId:guid}/submission";

    /// <summary>Maps them.</summary>
    public static void MapOfficeApplications(this WebApplication app) =>
        app.MapPost(Submission, SubmitAsync).RequireAuthorization(Permissions.Apply).AddEndpointFilter<ProblemFilter>();

    private static async Task<IResult> SubmitAsync(Guid caseId, SubmissionRequest request, SubmitApplication submit, CancellationToken cancellationToken)
    {
        Outcome<int> outcome = await submit.RunAsync(new CaseTarget(caseId, request.SeenVersion), cancellationToken);
        return outcome.Kind switch
        {
            OutcomeKind.Ok => Results.Json(new { version = outcome.Value }),
            OutcomeKind.NotFound => Results.Json(new Problem(null, outcome.Sentence), statusCode: StatusCodes.Status404NotFound),
            OutcomeKind.Forbidden => Results.Json(new Problem(null, outcome.Sentence), statusCode: StatusCodes.Status403Forbidden),
            OutcomeKind.Conflict => Results.Json(new Problem(null, outcome.Sentence), statusCode: StatusCodes.Status409Conflict),
            _ => Results.Json(new Problem(outcome.Rule?.Code, outcome.Sentence), statusCode: StatusCodes.Status422UnprocessableEntity),
        };
    }
}
