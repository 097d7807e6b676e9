using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Acceptance;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Persistence;

namespace ApprovalOffice.App.Features.Acceptance;

/// <summary>What an act on a joint acceptance works with: everything is of one transaction.</summary>
/// <param name="Case">The case of the joint acceptance, locked; papers and news follow its events.</param>
/// <param name="Acceptance">The joint acceptance, loaded whole.</param>
public sealed record AcceptanceWork(CaseWork Case, JointAcceptance Acceptance)
{
    /// <summary>The context of the operation.</summary>
    public OfficeDbContext Db => Case.Db;

    /// <summary>Now (UTC).</summary>
    public DateTime At => Case.Act.OccurredAt;

    /// <summary>The local day.</summary>
    public DateOnly Today => OfficeZone.DateOf(At);

    /// <summary>Who acts, by name.</summary>
    public string By => Case.Act.PersonName;
}
