using ApprovalOffice.Data.Persistence;

namespace ApprovalOffice.Data.Records;

/// <summary>Runs every verification; one that fails itself counts as a fault and does not keep the others from running.</summary>
public sealed class OfficeVerification(IEnumerable<IVerification> verifications)
{
    /// <summary>Verifies everything.</summary>
    /// <returns>One result a subject.</returns>
    public async Task<IReadOnlyList<VerificationResult>> RunAsync(CancellationToken cancellationToken = default)
    {
        List<VerificationResult> results = [];
        foreach (IVerification verification in verifications)
        {
            try
            {
                results.Add(await verification.VerifyAsync(cancellationToken));
            }
            catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
            {
                // What cannot be verified does not hold.
                results.Add(new(verification.Subject, "未能完成核验。", [$"核验中断：{(StorageRules.Behind(fault) is null ? "" : "数据库暂时不可用，")}{fault.GetBaseException().Message}"], []));
            }
        }

        return results;
    }
}
