using ApprovalOffice.App.Jobs;
using ApprovalOffice.App.Shell;
using Quartz;

namespace ApprovalOffice.App.Startup;

/// <summary>What the office does by the clock.</summary>
internal static class JobsStartup
{
    /// <summary>Registers the schedules; <c>Office:RunJobs=false</c> keeps a server from running them.</summary>
    public static void AddOfficeJobs(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(services =>
            new JobLedger(Path.Combine(OfficePaths.DataFolder(services.GetRequiredService<IConfiguration>()), "jobs")));
        builder.Services.AddSingleton(services =>
            new JobList(services.GetRequiredService<JobLedger>(), services.GetRequiredService<TimeProvider>()));
        builder.Services.AddSingleton(services =>
            new VerificationReports(Path.Combine(OfficePaths.DataFolder(services.GetRequiredService<IConfiguration>()), "jobs")));
        builder.Services.AddScoped<RunJob>();
        builder.Services.AddSingleton<JobGate>();
        builder.Services.AddScoped<CaseSweep>();
        foreach (Schedule schedule in Schedules.All)
        {
            builder.Services.AddScoped(schedule.Work);
        }

        if (!builder.Configuration.GetValue("Office:RunJobs", defaultValue: true))
        {
            return;
        }

        builder.Services.AddQuartz(quartz =>
        {
            // The scheduler waits in real time even where a test turns the office's clock.
            quartz.UseTimeProvider(TimeProvider.System);
            foreach (Schedule schedule in Schedules.All)
            {
                quartz.ScheduleJob<ScheduledRun>(
                    trigger => trigger.WithIdentity(schedule.Name).WithCronSchedule(schedule.Cron, cron => cron.InTimeZone(OfficeTime.Zone)),
                    job => job.WithIdentity(schedule.Name));
            }
        });
        builder.Services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
        builder.Services.AddHostedService<MissedRuns>();
        builder.Services.AddHostedService<DeliveryWake>();
        builder.Services.AddHostedService<BulkGrantLoop>();
    }
}
