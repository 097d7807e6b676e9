using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Events;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Catalogue;

namespace ApprovalOffice.App.Features.Cases.Sheets;

/// <summary>Makes lines of the page from the rows of a case.</summary>
internal static class CaseLines
{
    private static readonly TimeSpan SameTime = TimeSpan.FromMinutes(1);

    public static EventLine Of(CaseEvent happened, MatterKind kind) => new(
        happened.Sequence,
        happened.Action.Chinese(kind),
        happened.FromState == happened.ToState ? null : happened.ToState.Chinese(kind),
        happened.OccurredAt,
        happened.RecordedAt - happened.OccurredAt >= SameTime ? happened.RecordedAt : null,
        string.Join(' ', new[] { happened.Who, happened.OrganName, happened.SectionName }.Where(w => w.Length > 0)),
        happened.Text);

    public static CorrectionSheet Of(Correction correction, ApprovalCase subject) => new(
        correction.Round, correction.ToldAt, correction.DueOn, correction.ClosedAt,
        [.. correction.Points.Select(p => new CorrectionAnswer(
            p.Sort, subject.Materials.FirstOrDefault(m => m.MaterialCode == p.MaterialCode)?.Name ?? "", p.Text, p.Answer))]);

    public static IdentityLine Of(IdentityCheck check) => new(
        check.Id, check.PersonName, check.ResidentId.Masked,
        check.IsLegalRepresentative ? "法定代表人" : $"受托人，授权至 {check.AuthorisedUntil:yyyy-MM-dd}", check.CheckedAt);
}
