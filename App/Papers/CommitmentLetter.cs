using ApprovalOffice.Data.Applications;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Catalogue.Commitments;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.People;
using ApprovalOffice.Reports.Commitments;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Papers;

/// <summary>告知承诺书 as the applicant signed it with the application.</summary>
internal static class CommitmentLetter
{
    /// <summary>Whether a case comes on a promise, so that its submission leaves the signed letter with it.</summary>
    public static bool IsDue(ApprovalCase subject) => subject.Commitments.Count > 0;

    /// <summary>The letter of the promise on which the case rests.</summary>
    public static async Task<FrozenPaper> OfAsync(PaperContext paper, CancellationToken ct)
    {
        ApprovalCase subject = paper.Work.Case;
        Commitment commitment = subject.Commitments[^1];
        CommitmentTerms terms = paper.Work.Catalogue.FindCommitment(commitment.CommitmentCode)!;
        CommitmentFile file = paper.Work.Catalogue.Files.Commitments;
        return new FrozenPaper(NoticeStyle.Of(NoticeKind.CommitmentLetter)!.Code, "告知承诺书", new CommitmentLetterModel
        {
            OrganName = subject.Organ.OrganName,
            Number = paper.Number,
            CaseNumber = subject.Number!.Value.Value,
            Name = terms.Name,
            MatterName = subject.Matter.Name,
            LegalBasis = paper.LegalBasis,
            ProjectName = subject.Subject.ProjectName,
            ApplicantName = subject.Subject.ApplicantName,
            ApplicantCode = await ApplicantCodeAsync(paper, ct),
            Conditions = terms.Conditions,
            Exclusions = [.. terms.Exclusions.Concat(file.GeneralExclusions).Where(x => x.Concerns(subject.Matter.Code)).Select(x => x.InLetter)],
            StartConditions = terms.UnifiedStartConditions ?? [],
            Procedure = Procedure(terms),
            Consequences = terms.Consequences,
            Promises = [.. file.TextOutline, .. terms.TextOutline, CommitmentFile.Declaration],
            SignedBy = await SignatoryAsync(paper, ct),
            SignedOn = commitment.SignedOn,
            VerifyBy = commitment.VerifyBy,
            IssuedOn = paper.DatedOn,
            Verification = paper.Mark,
            MadeAt = paper.MadeAt,
        });
    }

    private static string Procedure(CommitmentTerms terms)
    {
        string decided = terms.DecisionDays == 0 ? "当场" : $"在{terms.DecisionDays}个工作日内";
        string unit = terms.Verification.Unit == DayUnit.WorkingDay ? "工作日" : "自然日";
        return $"作出承诺后，{decided}作出决定；决定后{terms.Verification.WithinDays}个{unit}内核查，方式为{terms.Verification.Method.TrimEnd('。')}。";
    }

    private static async Task<string> ApplicantCodeAsync(PaperContext paper, CancellationToken ct)
    {
        Guid applicantId = paper.Work.Case.Subject.ApplicantId;
        Applicant applicant = await paper.Work.Db.Set<Applicant>().AsNoTracking().SingleAsync(a => a.Id == applicantId, ct);
        return applicant.CreditCode?.Value ?? "";
    }

    private static async Task<string> SignatoryAsync(PaperContext paper, CancellationToken ct)
    {
        ApprovalCase subject = paper.Work.Case;
        StageMatter? matter = await paper.Work.Db.Set<StageMatter>()
            .FirstOrDefaultAsync(m => m.StageApplicationId == subject.StageApplicationId && m.MatterCode == subject.Matter.Code, ct);
        return matter?.PromiseSignedBy ?? subject.Contact.Name;
    }
}
