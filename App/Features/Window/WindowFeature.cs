namespace ApprovalOffice.App.Features.Window;

/// <summary>Registers the use cases and reads of the window.</summary>
public static class WindowFeature
{
    /// <summary>Take, receive, judge, correct, accept, refuse, terminate, deliver, archive. Queue and intake page.</summary>
    public static IServiceCollection AddWindowFeature(this IServiceCollection services)
    {
        services.AddScoped<IntakeOperation>();
        services.AddScoped<ReceiveCase>();
        services.AddScoped<JudgeMaterial>();
        services.AddScoped<RequestCorrection>();
        services.AddScoped<AcceptCase>();
        services.AddScoped<SettleCase>();
        services.AddScoped<RefuseAcceptance>();
        services.AddScoped<TerminateCase>();
        services.AddScoped<DeliverResult>();
        services.AddScoped<ArchiveCase>();
        services.AddScoped<TakeReading>();
        services.AddScoped<TakeOperation>();
        services.AddScoped<TakeCase>();
        services.AddScoped<CallNextCase>();
        services.AddScoped<PutBackCase>();
        services.AddScoped<HandOverTakes>();
        services.AddScoped<FindScanned>();
        services.AddScoped<WindowToday>();
        services.AddScoped<WindowQueue>();
        services.AddScoped<IntakeCases>();
        services.AddScoped<RevealPersonalData>();
        services.AddScoped<IntakeActs>();
        services.AddScoped<StageIntake>();
        services.AddScoped<StageIntakes>();
        return services;
    }
}
