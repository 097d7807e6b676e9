using ApprovalOffice.App.Workbooks;

namespace ApprovalOffice.App.Features.Duties;

/// <summary>Registers what remains after a decision.</summary>
public static class DutiesFeature
{
    /// <summary>登记到账, 登记接入, 承诺核查, 信用修复, and their list.</summary>
    public static IServiceCollection AddDutiesFeature(this IServiceCollection services)
    {
        services.AddScoped<RecordPayment>();
        services.AddScoped<RecordConnection>();
        services.AddScoped<VerifyCommitment>();
        services.AddScoped<RestoreCredit>();
        services.AddScoped<DutyActs>();
        services.AddScoped<DutyList>();
        services.AddScoped<DutySheets>();
        services.AddScoped<IDetailSource, DutyExport>();
        return services;
    }
}
