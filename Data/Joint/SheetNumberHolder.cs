using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.Data.Joint;

/// <summary>Merged opinion sheets, whose paper is drawn from their rows: the number is never without its content.</summary>
internal sealed class SheetNumberHolder : INumberHolder
{
    public string SubjectType => nameof(OpinionSheet);

    public IQueryable<Guid> WithDocument(OfficeDbContext context) => context.Set<OpinionSheet>().Where(s => s.Number != null).Select(s => s.Id);
}
