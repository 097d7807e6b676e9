using System.Globalization;
using ApprovalOffice.Data.Clock;

namespace ApprovalOffice.Data.Records;

/// <summary>The trail.</summary>
internal sealed class AuditVerification(AuditVerifier verifier) : IVerification
{
    public string Subject => "留痕";

    public async Task<VerificationResult> VerifyAsync(CancellationToken cancellationToken)
    {
        AuditFinding finding = await verifier.VerifyAsync(cancellationToken);
        string tail = finding.TailSince is { } since
            ? string.Create(CultureInfo.InvariantCulture, $"尚未封存 {finding.Tail} 行（自 {OfficeZone.LocalOf(since):yyyy-MM-dd HH:mm:ss} 起）")
            : "全部已封存";
        return new(Subject, $"共 {finding.Rows} 行，{finding.Seals} 个封存块，{tail}。", finding.Faults, []);
    }
}
