using ApprovalOffice.App.Shell;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Rules;
using Microsoft.AspNetCore.Antiforgery;

namespace ApprovalOffice.App.Api;

/// <summary>Answers scripts in JSON and Chinese: a broken rule, a missing antiforgery token, or a failure with its reference.</summary>
internal sealed class ProblemFilter(IAntiforgery antiforgery, ILogger<ProblemFilter> log) : IEndpointFilter
{
    /// <inheritdoc />
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        HttpContext request = context.HttpContext;
        if (!HttpMethods.IsGet(request.Request.Method) && !await antiforgery.IsRequestValidAsync(request))
        {
            return Results.Json(new Problem(null, "页面已过期，请刷新后重试。"), statusCode: StatusCodes.Status400BadRequest);
        }

        try
        {
            return await next(context);
        }
        catch (RuleBroken broken)
        {
            return Results.Json(new Problem(broken.Rule.Code, broken.Message), statusCode: StatusCodes.Status422UnprocessableEntity);
        }
        catch (OperationCanceledException) when (request.RequestAborted.IsCancellationRequested)
        {
            return Results.Empty;
        }
        catch (Exception fault) when (StorageRules.Behind(fault) is { } storage)
        {
            log.LogError(fault, "A file request was refused by {Rule}", storage.Code);
            return Results.Json(new Problem(storage.Code, storage.ToString()), statusCode: StatusCodes.Status507InsufficientStorage);
        }
#pragma warning disable CA1031 // The last line before a script: it must get a sentence, and the log the exception.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            string reference = Reference.Of(request);
            log.LogError(fault, "A file request failed");
            return Results.Json(
                new Problem(null, $"系统未能完成这次操作，请重试；仍不成功请把参考号 {reference} 告诉系统管理员。", reference),
                statusCode: StatusCodes.Status500InternalServerError);
        }
    }
}
