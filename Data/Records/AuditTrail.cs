using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.Data.Records;

/// <summary>What the trail learns from elsewhere than a change: personal data was shown in clear.</summary>
public sealed class AuditTrail(IDbContextFactory<OfficeDbContext> databases, AuditKey key, TimeProvider clock)
{
    /// <summary>
    /// Records that the acting person saw personal data (rules §9; 个人信息保护法第五十一条). It is written before the data
    /// is shown: what cannot be recorded is not shown.
    /// </summary>
    /// <param name="entityType">Class name of the record the data stands in.</param>
    /// <param name="entityId">Its key.</param>
    /// <param name="what">What was shown, for example 身份证件号码.</param>
    /// <param name="caseNumber">The case that was the reason, if any.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task RecordViewAsync(
        string entityType, string entityId, string what, string? caseNumber = null, CancellationToken cancellationToken = default)
    {
        await using OfficeDbContext context = await databases.CreateDbContextAsync(cancellationToken);
        RecordView(context, entityType, entityId, what, caseNumber);
        await context.SaveChangesAsync(cancellationToken);
    }

    /// <summary>The same, saved together with what <paramref name="context"/> saves.</summary>
    public void RecordView(OfficeDbContext context, string entityType, string entityId, string what, string? caseNumber = null)
    {
        AuditSubject subject = new(entityType, entityId, caseNumber ?? context.CaseNumber, context.Operation);
        context.Add(AuditRecord.Write(
            key, context.Actor, clock.GetUtcNow().UtcDateTime, subject, AuditKind.Viewed, null, AuditJson.Write(("查看内容", what))));
    }
}
