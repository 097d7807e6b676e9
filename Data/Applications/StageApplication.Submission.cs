using ApprovalOffice.Data.Catalogue.Themes;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Applications;

/// <content>Submission: judged as a whole, then one case a matter.</content>
public sealed partial class StageApplication
{
    /// <summary>What keeps the chosen matters from being submitted; nothing when they may.</summary>
    public IEnumerable<RuleBroken> Gaps(IReadOnlyList<FormField> fields)
    {
        if (!Chosen.Any())
        {
            yield return new RuleBroken(matters.Count == 0 ? StageRules.StageEmpty : StageRules.NothingChosen, "Matters");
        }

        List<string> missing = [.. Needed.Where(m => !m.IsSupplied && m.OwedDays is null).Select(m => m.Name)];
        if (missing.Count > 0)
        {
            yield return new RuleBroken(StageRules.MaterialsMissing, "Materials", string.Join("、", missing));
        }

        foreach (StageMatter unsigned in Chosen.Where(m => m is { OnPromise: true, PromiseSignedAt: null }))
        {
            yield return new RuleBroken(StageRules.PromiseUnsigned, $"Promise-{unsigned.MatterCode}", unsigned.Name);
        }

        foreach (FormField field in fields.Where(f => f.ProblemOf(Form[f.Id]) is not null))
        {
            yield return new RuleBroken(StageRules.FormIncomplete, $"Field-{field.Id}", field.ProblemOf(Form[field.Id]));
        }

        if (PhoneNumber.ProblemOf(Contact.Phone) is { } problem)
        {
            yield return new RuleBroken(StageRules.FormIncomplete, "ContactPhone", problem);
        }

        if (string.IsNullOrWhiteSpace(Contact.Name))
        {
            yield return new RuleBroken(StageRules.FormIncomplete, "ContactName", "请填写联系人");
        }

        if (IntakeMode == IntakeMode.Window && identityChecks.Count == 0)
        {
            yield return new RuleBroken(CaseRules.IdentityUnchecked, "Identity");
        }
    }

    /// <summary>The material list of one matter: its own lines and those of the matters merged into it, files and stated reasons with them.</summary>
    public IReadOnlyList<StageMaterial> MaterialsOf(StageMatter matter)
    {
        HashSet<string> codes = [matter.MatterCode, .. MergedInto(matter).Select(m => m.MatterCode)];
        return [.. materials.Where(m => m.MatterCodes.Any(codes.Contains)).OrderBy(m => m.Sort)];
    }

    /// <summary>The matters handled with this one 合并, which have no case of their own.</summary>
    public IEnumerable<StageMatter> MergedInto(StageMatter matter)
    {
        ArgumentNullException.ThrowIfNull(matter);
        int last = matters.Where(m => m.Sort < matter.Sort && m.Mode != HandlingMode.Merged).Select(m => m.Sort).DefaultIfEmpty(0).Max();
        return matter.Mode == HandlingMode.Merged ? [] : matters.Where(m => m.Mode == HandlingMode.Merged && m.Sort > last && m.Sort < matter.Sort);
    }

    /// <summary>The chosen matters that become cases of their own.</summary>
    public IReadOnlyList<StageMatter> ToBecomeCases => [.. Chosen.Where(m => m.Mode != HandlingMode.Merged).OrderBy(m => m.Sort)];

    /// <summary>Hands the stage's files, stated reasons and identity checks over to a case that was begun for one of its matters.</summary>
    public void HandOver(StageMatter matter, ApprovalCase draft, Act act)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(act);
        Dictionary<string, CaseMaterial> lines = draft.Materials.ToDictionary(m => m.MaterialCode);
        foreach (StageMaterial material in MaterialsOf(matter))
        {
            CaseMaterial line = lines[material.MaterialCode];
            IEnumerable<StageFile> files = material.SuppliedBy is null ? material.Current : material.Current.Concat(Sources(material).SelectMany(m => m.Current));
            foreach (StageFile file in files.DistinctBy(f => f.Digest))
            {
                draft.AddFile(line.Id, file.Content, file.HandedInBy, act.RecordedAt);
            }

            if (material.NotApplicableReason is { } reason)
            {
                draft.CallNotApplicable(line.Id, reason, act.RecordedAt);
            }
        }

        foreach (StageIdentityCheck check in identityChecks)
        {
            draft.CheckIdentity(check.For(NewId(act.RecordedAt), draft.Id), act.RecordedAt);
        }
    }

    /// <summary>Hands the latest check of who stands at the window over to a case that was begun before it.</summary>
    public void HandOverIdentity(ApprovalCase begun, Act act)
    {
        ArgumentNullException.ThrowIfNull(begun);
        ArgumentNullException.ThrowIfNull(act);
        if (identityChecks.MaxBy(c => c.CheckedAt) is { } latest)
        {
            begun.CheckIdentity(latest.For(NewId(act.RecordedAt), begun.Id), act.RecordedAt);
        }
    }

    /// <summary>Records that the chosen matters were submitted and which cases they became.</summary>
    /// <param name="jointNumber">并联审批实例编码; kept from the first submission on.</param>
    /// <param name="cases">The case of each matter; a merged one has none.</param>
    /// <param name="at">When (UTC).</param>
    public void Submitted(string jointNumber, IReadOnlyDictionary<string, Guid> cases, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(cases);
        JointNumber ??= jointNumber;
        SubmittedAt ??= at;
        foreach (StageMatter matter in Chosen.ToList())
        {
            matter.Became(cases.TryGetValue(matter.MatterCode, out Guid id) ? id : null, at);
        }

        Touch(at);
    }
}
