using ApprovalOffice.App.Startup;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;
using Microsoft.Extensions.Options;

namespace ApprovalOffice.App.Features.Window;

/// <summary>一次性告知补正 (行政许可法第三十二条第一款第四项): everything that is missing, told once.</summary>
public sealed class RequestCorrection(IntakeOperation operation, IOptions<OfficeOptions> options)
{
    /// <summary>The field of the n-th point, from 0, as refusals name it.</summary>
    public static string PointField(int index) => $"Points-{index}";

    /// <summary>Tells the applicant.</summary>
    public Task<Outcome<int>> RunAsync(CaseTarget target, CorrectionRequest request, CancellationToken ct) =>
        operation.RunAsync(target, "告知补正", work => Tell(work, request), ct);

    private Task Tell(CaseWork work, CorrectionRequest request)
    {
        CaseRules.CarryMissing.Require(request.DueOn is not null, "DueOn", "请填写补正期限");
        List<CorrectionPoint> points = [.. request.Lines.Select((line, i) => PointOf(work, line, i))];
        work.Case.RequestCorrection(
            work.Act, points, request.DueOn.Value, OfficeText.CleanOptional(request.Reason, OfficeText.Opinion with { Label = "理由" }, "Reason"), work.Calendar,
            options.Value.CorrectionDays);
        return Task.CompletedTask;
    }

    private static CorrectionPoint PointOf(CaseWork work, CorrectionLine line, int index) => CorrectionPoint.Of(
        Guid.CreateVersion7(new DateTimeOffset(work.Act.RecordedAt, TimeSpan.Zero)),
        index + 1,
        line.MaterialCode,
        OfficeText.Clean(line.Text, OfficeText.Opinion with { Label = "补正内容" }, PointField(index)));
}
