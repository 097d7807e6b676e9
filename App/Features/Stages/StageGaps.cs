using ApprovalOffice.App.Shell.Parts;
using ApprovalOffice.Data.Applications;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.App.Features.Stages;

/// <summary>What a stage application still lacks, each with the field it is filled in at. The entity judges once more at submission.</summary>
internal static class StageGaps
{
    /// <summary>Id of the list of matters.</summary>
    public const string MattersId = "matters-head";

    /// <summary>Element ids and sentences of the draft, in the order of the page.</summary>
    public static List<(string Id, string Sentence)> OfDraft(StageDetails stage, StageForm form, DateOnly today)
    {
        List<(string Id, string Sentence)> gaps = [];
        if (!stage.ToBecomeCases.Any())
        {
            gaps.Add((MattersId, "请至少选择一个要申报的事项"));
        }

        foreach (StageMatterLine matter in stage.ToBecomeCases.Where(m => m.OnPromise && stage.PromiseBar is not null))
        {
            gaps.Add((MattersId, $"申请人有未修复的不实承诺，请将“{matter.Name}”改为常规办理"));
        }

        foreach (StageMatterLine matter in stage.ToBecomeCases.Where(m => m is { OnPromise: true, SignedAt: null } && stage.PromiseBar is null))
        {
            gaps.Add((PromiseId(matter.Code), $"请阅读并签署《{matter.Promise?.Name}》"));
        }

        if (stage is { IntakeMode: IntakeMode.Window, Identities.Count: 0 })
        {
            gaps.Add(("identity-name", "请核验办理人身份"));
        }

        AddAuthorisation(stage, today, gaps);

        if (string.IsNullOrWhiteSpace(form.ContactName))
        {
            gaps.Add(("contact-name", "请填写联系人"));
        }

        if (PhoneNumber.ProblemOf(form.ContactPhone) is { } phone)
        {
            gaps.Add(("contact-phone", phone));
        }

        foreach (FormField field in stage.Fields)
        {
            if (field.ProblemOf(form.Fields.GetValueOrDefault(field.Id)) is { } problem)
            {
                gaps.Add((FieldEntry.IdOf(field.Id), problem));
            }
        }

        gaps.AddRange(stage.Materials.Where(m => m is { IsNeeded: true, IsSupplied: false, OwedDays: null })
            .Select(m => (UploadId(m.Id), $"请提交{m.Name}，或者说明不适用")));
        return gaps;
    }

    /// <summary>Element ids and sentences of the open corrections.</summary>
    public static List<(string Id, string Sentence)> OfCorrection(StageDetails stage, StageForm form, DateOnly today)
    {
        List<(string Id, string Sentence)> gaps =
        [
            .. stage.Points.Where(p => p.Files.Count == 0 && string.IsNullOrWhiteSpace(form.Answers.GetValueOrDefault(p.Key)))
                .Select(p => (AnswerId(p.Key), $"{p.Title}：请上传补正后的材料或者写明说明")),
        ];
        AddAuthorisation(stage, today, gaps);
        return gaps;
    }

    /// <summary>The latest check counts, as at submission; only where the window enters for somebody.</summary>
    private static void AddAuthorisation(StageDetails stage, DateOnly today, List<(string Id, string Sentence)> gaps)
    {
        if (stage.ChecksIdentity && stage.Identities.MaxBy(i => i.CheckedAt) is { AuthorisedUntil: { } until } && until < today)
        {
            gaps.Add(("identity-name", "委托授权已过期，请申请人重新出具授权委托书，再核验办理人身份"));
        }
    }

    /// <summary>Element id of the upload of a material.</summary>
    public static string UploadId(Guid materialId) => $"upload-{materialId:N}";

    /// <summary>Element id of the signature under a promise.</summary>
    public static string PromiseId(string matterCode) => $"promise-{matterCode}";

    /// <summary>Element id of the answer to a point; a point about the form is known by its words.</summary>
    public static string AnswerId(string key) => $"answer-{(uint)string.GetHashCode(key, StringComparison.Ordinal):x8}";
}
