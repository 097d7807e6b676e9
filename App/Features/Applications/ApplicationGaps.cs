using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.App.Features.Applications;

/// <summary>What an application still lacks, each with the field it is filled in at. The entity judges once more at submission.</summary>
internal static class ApplicationGaps
{
    /// <summary>Element ids and sentences, in the order of the page.</summary>
    /// <param name="details">The application.</param>
    /// <param name="form">What is typed.</param>
    /// <param name="today">The local date, on which an authorisation may have run out.</param>
    /// <param name="onBehalf">Whether the person enters it for somebody; the applicant acts by their own sign-in.</param>
    public static List<(string Id, string Sentence)> Of(ApplicationDetails details, ApplicationForm form, DateOnly today, bool onBehalf)
    {
        List<(string Id, string Sentence)> gaps = [];
        foreach (CorrectionLine point in details.Points)
        {
            bool file = details.Materials.Any(m => m.Code == point.MaterialCode && m.Files.Any(f => f.HandedInAt > details.CorrectionToldAt));
            Add(gaps, AnswerId(point.Id), !file && string.IsNullOrWhiteSpace(form.Answers.GetValueOrDefault(point.Id)), $"补正第 {point.Sort} 项：请上传补正后的材料或者写明说明");
        }

        bool draft = details.State == CaseState.Draft;
        Add(gaps, "identity-name", draft && details is { IntakeMode: IntakeMode.Window, Identities.Count: 0 }, "请核验办理人身份");
        Add(gaps, "identity-name", onBehalf && IsAuthorisationOver(details, today), "委托授权已过期，请申请人重新出具授权委托书，再核验办理人身份");
        Add(gaps, "contact-name", string.IsNullOrWhiteSpace(form.ContactName), "请填写联系人");
        Add(gaps, "contact-phone", PhoneNumber.ProblemOf(form.ContactPhone) is not null, PhoneNumber.ProblemOf(form.ContactPhone) ?? "");
        Add(gaps, "scale", string.IsNullOrWhiteSpace(form.Scale), "请填写建设规模");
        foreach (MaterialLine material in details.Materials.Where(m => draft && !m.IsSupplied && !m.MayBeOwed))
        {
            Add(gaps, MaterialId(material.Id), true, $"请提交{material.Name}，或者说明不适用");
        }

        return gaps;
    }

    /// <summary>Element id of the upload of a material.</summary>
    public static string MaterialId(Guid materialId) => $"upload-{materialId:N}";

    /// <summary>Element id of the answer to a point.</summary>
    public static string AnswerId(Guid pointId) => $"answer-{pointId:N}";

    /// <summary>The latest check counts, as at submission.</summary>
    private static bool IsAuthorisationOver(ApplicationDetails details, DateOnly today) =>
        details.Identities.MaxBy(i => i.CheckedAt) is { AuthorisedUntil: { } until } && until < today;

    private static void Add(List<(string Id, string Sentence)> gaps, string id, bool missing, string sentence)
    {
        if (missing)
        {
            gaps.Add((id, sentence));
        }
    }
}
