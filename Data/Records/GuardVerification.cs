using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.Data.Records;

/// <summary>The triggers.</summary>
internal sealed class GuardVerification(IDbContextFactory<OfficeDbContext> databases) : IVerification
{
    public string Subject => "数据库约束";

    public async Task<VerificationResult> VerifyAsync(CancellationToken cancellationToken)
    {
        await using OfficeDbContext context = await databases.CreateDbContextAsync(cancellationToken);
        IReadOnlyList<DatabaseGuard> missing = await DatabaseGuards.MissingAsync(context, cancellationToken);
        return new(
            Subject,
            $"共 {DatabaseGuards.All.Count} 项约束。",
            [.. missing.Select(guard => $"表 {guard.Table} 的约束 {guard.Name}（{guard.Protects}）缺失、被停用或者被改动。")],
            []);
    }
}
