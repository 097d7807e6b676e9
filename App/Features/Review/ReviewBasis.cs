using ApprovalOffice.Data.Applications;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Review;

/// <summary>What a decision rests on beside points and materials: the applicant's answers, the office's part of the result, the matters before it.</summary>
internal static class ReviewBasis
{
    /// <summary>What the applicant answered in the unified form, in its order.</summary>
    public static IReadOnlyList<(string Label, string Answer)> Answers(CatalogueSet catalogue, ApprovalCase subject) =>
        [.. UnifiedForm.ApplicantFields(catalogue, [subject.Matter.Code]).Select(f => (f.Label, subject.Form[f.Wanted[0].Key])).Where(f => f.Item2.Length > 0)];

    /// <summary>The office's fields with what stands in them.</summary>
    public static IReadOnlyList<ReviewField> Fields(CatalogueSet catalogue, ApprovalCase subject) =>
        [.. UnifiedForm.OfficeFields(catalogue, subject.Matter.Code).Select(f => new ReviewField(
            f, subject.ResultFields[f.Wanted[0].Key],
            f.Wanted[0].Key == UnifiedForm.GivenNumber || (subject.Matter.Kind == MatterKind.AdministrativeLevy && f.Wanted[0].Key is "item" or "amount")))];

    /// <summary>The matters before this one with how they stand.</summary>
    /// <param name="db">The context of the page.</param>
    /// <param name="subject">The case.</param>
    /// <param name="catalogue">The catalogue under which it began.</param>
    /// <param name="open">Names of those that stand in the way.</param>
    /// <param name="ct">Cancels the read.</param>
    public static async Task<IReadOnlyList<ReviewPrerequisite>> PrerequisitesAsync(
        OfficeDbContext db, ApprovalCase subject, CatalogueSet catalogue, IReadOnlyList<string> open, CancellationToken ct)
    {
        List<string> codes = [.. catalogue.Matter(subject.Matter.Code).Prerequisites];
        Guid project = subject.Subject.ProjectId;
        var cases = codes.Count == 0 ? [] : await db.Set<ApprovalCase>().AsNoTracking()
            .Where(c => c.Subject.ProjectId == project && codes.Contains(c.Matter.Code) && c.Number != null)
            .OrderBy(c => c.CreatedAt).Select(c => new { c.Id, c.Matter.Code, c.Matter.Kind, c.State }).ToListAsync(ct);
        return
        [
            .. from code in codes
               let name = catalogue.Matter(code).Name
               let last = cases.LastOrDefault(c => c.Code == code)
               let isOpen = open.Contains(name, StringComparer.Ordinal)
               select new ReviewPrerequisite(
                   name,
                   last is not null ? last.State.Chinese(last.Kind) : isOpen ? "尚未申报" : "已有前序成果，或者不在本项目的事项清单",
                   isOpen, last?.Id),
        ];
    }
}
