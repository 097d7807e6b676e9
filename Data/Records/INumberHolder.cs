using ApprovalOffice.Data.Persistence;

namespace ApprovalOffice.Data.Records;

/// <summary>Knows which bearers of numbers have their document (the PDF is made after the decision, by a job).</summary>
public interface INumberHolder
{
    /// <summary>Class name of the bearers it knows, as in <see cref="IssuedNumber.SubjectType"/>.</summary>
    string SubjectType { get; }

    /// <summary>Keys of the bearers whose document exists.</summary>
    IQueryable<Guid> WithDocument(OfficeDbContext context);
}
