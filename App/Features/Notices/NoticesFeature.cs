using ApprovalOffice.App.Features.Notices.Parts;
using ApprovalOffice.App.Shell.Layout;
using ApprovalOffice.App.Workbooks;

namespace ApprovalOffice.App.Features.Notices;

/// <summary>Registers the notices and their bell.</summary>
public static class NoticesFeature
{
    /// <summary>Adds them.</summary>
    public static IServiceCollection AddNoticesFeature(this IServiceCollection services)
    {
        services.AddScoped<IDetailSource, NoticeExport>();
        services.AddScoped<NoticeList>();
        services.AddScoped<ReadNotices>();
        services.AddSingleton(new HeadPart(9, typeof(NoticeBell)));
        return services;
    }
}
