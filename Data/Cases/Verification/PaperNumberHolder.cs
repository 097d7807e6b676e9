using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.Data.Cases.Verification;

/// <summary>Papers and certificates, whose number comes first and whose file afterwards.</summary>
internal sealed class PaperNumberHolder : INumberHolder
{
    public string SubjectType => nameof(OfficialDocument);

    public IQueryable<Guid> WithDocument(OfficeDbContext context) =>
        context.Set<OfficialDocument>().Where(paper => paper.Digest != null).Select(paper => paper.Id);
}
