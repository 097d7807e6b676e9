using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.Data.MonthlyReturns;

/// <summary>Monthly returns, whose number comes with their locked content.</summary>
internal sealed class ReturnNumberHolder : INumberHolder
{
    public string SubjectType => nameof(MonthlyReturn);

    public IQueryable<Guid> WithDocument(OfficeDbContext context) => context.Set<MonthlyReturn>().Where(r => r.Digest != null).Select(r => r.Id);
}
