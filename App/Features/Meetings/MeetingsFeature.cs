using ApprovalOffice.Data.Records;

namespace ApprovalOffice.App.Features.Meetings;

/// <summary>Registers the joint meetings.</summary>
public static class MeetingsFeature
{
    /// <summary>Calendar, preparation, notice, answers, papers; what is said and resolved in the meeting.</summary>
    public static IServiceCollection AddMeetingsFeature(this IServiceCollection services)
    {
        services.AddScoped<MeetingCalendar>();
        services.AddScoped<MeetingSheets>();
        services.AddScoped<MeetingOperation>();
        services.AddScoped<MeetingNews>();
        services.AddScoped<MeetingPapers>();
        services.AddScoped<PrepareMeeting>();
        services.AddScoped<ArrangeMeeting>();
        services.AddScoped<ConveneMeeting>();
        services.AddScoped<AnswerInvitation>();
        services.AddScoped<DrawExperts>();
        services.AddScoped<MeetingDraws>();
        services.AddScoped<SignInSheets>();
        services.AddScoped<MeetingCode>();
        services.AddScoped<SignInParticipant>();
        services.AddScoped<RunMeeting>();
        services.AddScoped<GiveOpinion>();
        services.AddScoped<MinutesReading>();
        services.AddScoped<WriteMinutes>();
        services.AddScoped<SignMinutes>();
        services.AddScoped<FollowTasks>();
        services.AddScoped<MeetingTaskList>();
        services.AddScoped<WriteCondition>();
        services.AddScoped<IOutboxHandler, MeetingPaperMaker>();
        return services;
    }
}
