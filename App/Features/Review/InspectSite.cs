using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.App.Features.Review;

/// <summary>现场核查, recorded by who reviews the case (行政许可法第三十四条第三款).</summary>
public sealed class InspectSite(CaseOperation operation)
{
    /// <summary>Records the visit.</summary>
    /// <param name="target">The case as seen.</param>
    /// <param name="on">The day of the visit.</param>
    /// <param name="officers">Those who went, separated by 、 or a comma, a space or a line.</param>
    /// <param name="record">What they found.</param>
    /// <param name="ct">Cancels before the commit.</param>
    public Task<Outcome<int>> RunAsync(CaseTarget target, DateOnly? on, string officers, string record, CancellationToken ct) =>
        operation.RunAsync(
            target,
            [Permissions.ReviewCases],
            "现场核查",
            work =>
            {
                CaseRules.CarryMissing.Require(on is not null, "On", "请填写核查日期");
                work.Case.InspectSite(work.Act, on.Value, officers.Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), record);
                return Task.CompletedTask;
            },
            ct);

    private static readonly char[] Between = ['、', '，', ',', '；', ';', ' ', '\n', '\r', '\t', '\u3000'];
}
