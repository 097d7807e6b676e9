using ApprovalOffice.App.Workbooks;

namespace ApprovalOffice.App.Features.People;

/// <summary>Registers people and accounts.</summary>
public static class PeopleFeature
{
    /// <summary>Reads and writes.</summary>
    public static IServiceCollection AddPeopleFeature(this IServiceCollection services)
    {
        services.AddScoped<PeopleList>();
        services.AddScoped<PersonReading>();
        services.AddScoped<PersonOperation>();
        services.AddScoped<FirstPassword>();
        services.AddScoped<CreatePerson>();
        services.AddScoped<ChangePerson>();
        services.AddScoped<GrantRole>();
        services.AddScoped<EndRole>();
        services.AddScoped<CloseAccount>();
        services.AddScoped<ReopenAccount>();
        services.AddScoped<UnlockAccount>();
        services.AddScoped<ResetPassword>();
        services.AddScoped<PersonActs>();
        services.AddScoped<IImportTarget, PeopleImport>();
        services.AddScoped<IDetailSource, PersonExport>();
        return services;
    }
}
