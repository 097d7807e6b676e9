using ApprovalOffice.Data.Records;

namespace ApprovalOffice.App.Jobs;

/// <summary>Runs every verification (the same as the command <c>verify</c>) and keeps what it came to for the page of the trail.</summary>
internal sealed class VerifyOffice(OfficeVerification verification, VerificationReports reports, TimeProvider clock) : IScheduledWork
{
    /// <inheritdoc />
    public async Task<string> RunAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<VerificationResult> results = await verification.RunAsync(cancellationToken);
        VerificationReport report = new(clock.GetUtcNow().UtcDateTime, results);
        reports.Keep(report);
        return report.Holds ? "核验通过" : $"核验未通过：{string.Join("、", results.Where(r => !r.Holds).Select(r => r.Subject))}";
    }
}
