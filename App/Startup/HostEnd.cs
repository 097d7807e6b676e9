using Serilog.Events;

namespace ApprovalOffice.App.Startup;

/// <summary>
/// Knows what of the log's errors is only the end of the host. Blazor does not end its circuits when the host stops: a page that was
/// reading, or was told of a change, at that moment goes on and finds the services gone. Nothing was lost by it and nobody can mend
/// it, so it is no error; every other fault of the last seconds is logged as ever.
/// </summary>
internal sealed class HostEnd(IServiceProvider services)
{
    private const string Components = "Microsoft.AspNetCore.Components";

    /// <summary>Whether an event says no more than that a page outlived the host.</summary>
    public bool IsBehind(LogEvent entry) => IsServicesGone(entry.Exception) && IsOfAPage(entry) && HasCome();

    private static bool IsServicesGone(Exception? fault) => fault switch
    {
        ObjectDisposedException gone => gone.ObjectName == nameof(IServiceProvider),
        AggregateException several => several.InnerExceptions.All(IsServicesGone),
        _ => false,
    };

    private static bool IsOfAPage(LogEvent entry) =>
        entry.Properties.TryGetValue(Serilog.Core.Constants.SourceContextPropertyName, out LogEventPropertyValue? source)
        && source is ScalarValue { Value: string name }
        && (name.StartsWith(Components, StringComparison.Ordinal) || name == typeof(Shell.PageGuard).FullName);

    private bool HasCome()
    {
        try
        {
            return services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping.IsCancellationRequested;
        }
        catch (ObjectDisposedException)
        {
            return true;
        }
    }
}
