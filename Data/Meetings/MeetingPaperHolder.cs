using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.Data.Meetings;

/// <summary>Papers of meetings, whose number comes first and whose file afterwards.</summary>
internal sealed class MeetingPaperHolder : INumberHolder
{
    public string SubjectType => nameof(MeetingPaper);

    public IQueryable<Guid> WithDocument(OfficeDbContext context) =>
        context.Set<MeetingPaper>().Where(paper => paper.Digest != null).Select(paper => paper.Id);
}
