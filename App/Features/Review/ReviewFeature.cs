using ApprovalOffice.App.Features.Review.Bulk;

namespace ApprovalOffice.App.Features.Review;

/// <summary>Registers review, signing and decision.</summary>
public static class ReviewFeature
{
    /// <summary>Use cases and reads.</summary>
    public static IServiceCollection AddReviewFeature(this IServiceCollection services)
    {
        services.AddScoped<ReviewDesk>();
        services.AddScoped<ReviewFile>();
        services.AddScoped<StartReview>();
        services.AddScoped<RecordFinding>();
        services.AddScoped<JudgeRevisedMaterial>();
        services.AddScoped<FillResult>();
        services.AddScoped<ProposeDecision>();
        services.AddScoped<EndorseProposal>();
        services.AddScoped<ReturnProposal>();
        services.AddScoped<GrantCase>();
        services.AddScoped<DenyCase>();
        services.AddScoped<SuspendClock>();
        services.AddScoped<BeginRevision>();
        services.AddScoped<ResumeClock>();
        services.AddScoped<ExtendPeriod>();
        services.AddScoped<AskOpinion>();
        services.AddScoped<AnswerOpinion>();
        services.AddScoped<CancelOpinion>();
        services.AddScoped<ReassignCase>();
        services.AddScoped<AssignCase>();
        services.AddScoped<AssignCases>();
        services.AddScoped<TakeNextCase>();
        services.AddScoped<InspectSite>();
        services.AddScoped<GrantableCases>();
        services.AddScoped<BulkGrantList>();
        services.AddScoped<OrderBulkGrant>();
        services.AddScoped<CancelBulkGrant>();
        services.AddScoped<GrantInBulk>();
        services.AddScoped<BulkGrantRun>();
        return services;
    }
}
