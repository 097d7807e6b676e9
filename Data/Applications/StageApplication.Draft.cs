using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Applications;

/// <content>What the applicant, or the clerk for them, fills in. A draft may hold anything; submission judges it.</content>
public sealed partial class StageApplication
{
    /// <summary>Saves what was typed.</summary>
    /// <exception cref="RuleBroken">STAGE-002 when discarded.</exception>
    public void Fill(CaseContact contact, FormAnswers form, DateTime at)
    {
        RequireKept();
        (Contact, Form) = (contact, form);
        Touch(at);
    }

    /// <summary>
    /// Takes a matter onto the next submission, or leaves it for later; those merged into it go with it. What runs between departments
    /// or is merged is not the applicant's to leave.
    /// </summary>
    /// <exception cref="RuleBroken">STAGE-004 when submitted already, STAGE-005 when not on the list or not the applicant's to choose.</exception>
    public void Choose(string matterCode, bool chosen, DateTime at)
    {
        StageMatter matter = OpenMatter(matterCode);
        StageRules.NoSuchRow.Require(matter.IsApplicants);
        matter.Choose(chosen);
        foreach (StageMatter merged in MergedInto(matter).Where(m => m.IsOpen))
        {
            merged.Choose(chosen);
        }

        Touch(at);
    }

    /// <summary>Puts a matter back on the list whose case ended without a result that stands, so that it comes with the next submission.</summary>
    /// <param name="matterCode">The matter.</param>
    /// <param name="former">The case it became.</param>
    /// <param name="at">When (UTC).</param>
    /// <exception cref="RuleBroken">STAGE-005 when it never became this case, STAGE-014 while the case runs or its result stands.</exception>
    public void ApplyAgain(string matterCode, ApprovalCase former, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(former);
        RequireKept();
        StageMatter? matter = matters.Find(m => m.MatterCode == matterCode && m.CaseId == former.Id);
        StageRules.NoSuchRow.Require(matter is not null && matter.ApplicantInitiated);
        StageRules.CaseStands.Require(former.MayBeAppliedForAgain, detail: matter.Name);
        matter.Reopen();
        foreach (StageMatter merged in MergedInto(matter))
        {
            merged.Reopen();
        }

        Touch(at);
    }

    /// <summary>Takes the way of the promise for a matter, or the regular one; a signature given before is void.</summary>
    /// <exception cref="RuleBroken">STAGE-006 where the flow offers no promise.</exception>
    public void TakePromise(string matterCode, bool onPromise, DateTime at)
    {
        StageMatter matter = OpenMatter(matterCode);
        StageRules.NotOnPromise.Require(!onPromise || matter.CommitmentCode is not null, $"Promise-{matterCode}", matter.Name);
        matter.Promise(onPromise);
        Touch(at);
    }

    /// <summary>Signs the text of the promise.</summary>
    /// <param name="matterCode">The matter.</param>
    /// <param name="name">Who signs for the applicant.</param>
    /// <param name="at">When (UTC).</param>
    public void SignPromise(string matterCode, string name, DateTime at)
    {
        StageMatter matter = OpenMatter(matterCode);
        StageRules.NotOnPromise.Require(matter.OnPromise, $"Promise-{matterCode}", matter.Name);
        matter.SignPromise(OfficeText.Clean(name, OfficeText.Name with { Label = "承诺人" }, $"Promise-{matterCode}"), at);
        Touch(at);
    }

    /// <summary>Adds a file to a line.</summary>
    public StageFile AddFile(Guid materialId, StoredFile file, Guid? by, DateTime at)
    {
        StageFile added = Line(materialId).Add(NewId(at), file, by, at);
        Touch(at);
        return added;
    }

    /// <summary>Takes a file back; it stays in the record.</summary>
    public void RemoveFile(Guid materialId, Guid fileId, DateTime at)
    {
        StageFile? file = Line(materialId).Current.FirstOrDefault(f => f.Id == fileId);
        StageRules.NoSuchRow.Require(file is not null);
        file.Withdraw(at);
        Touch(at);
    }

    /// <summary>The applicant says that a material does not apply to their project, and why; null takes it back.</summary>
    public void CallNotApplicable(Guid materialId, string? reason, DateTime at)
    {
        Line(materialId).CallNotApplicable(OfficeText.CleanOptional(reason, OfficeText.Line, "NotApplicableReason"));
        Touch(at);
    }

    /// <summary>Names the earlier result that supplies a material 免提交.</summary>
    public void SupplyFrom(Guid materialId, string source, DateTime at)
    {
        Line(materialId).SupplyFrom(source);
        Touch(at);
    }

    /// <summary>Takes files over that were handed in under another name in an earlier application of the work 共用材料.</summary>
    public void SupplyFromEarlier(Guid materialId, string source, IReadOnlyList<StoredFile> earlier, Guid? by, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        StageMaterial line = Line(materialId);
        foreach (StoredFile file in earlier)
        {
            line.Add(NewId(at), file, by, at);
        }

        line.SupplyFromEarlier(source);
        Touch(at);
    }

    /// <summary>Records the check of who stands at the window.</summary>
    /// <param name="personName">The person.</param>
    /// <param name="residentId">Their number.</param>
    /// <param name="authorisedUntil">Last day of their authorisation; null for the legal representative.</param>
    /// <param name="today">The local day.</param>
    /// <param name="by">Who checks.</param>
    /// <param name="at">When (UTC).</param>
    public void CheckIdentity(string personName, ResidentId residentId, DateOnly? authorisedUntil, DateOnly today, Guid? by, DateTime at)
    {
        RequireKept();
        identityChecks.Add(StageIdentityCheck.Record(NewId(at), Id, personName, residentId, authorisedUntil, today, by, at));
        Touch(at);
    }

    /// <summary>放弃草稿.</summary>
    /// <exception cref="RuleBroken">STAGE-003 once anything was submitted.</exception>
    public void Discard(DateTime at)
    {
        RequireKept();
        StageRules.AlreadySubmitted.Require(SubmittedAt is null);
        DiscardedAt = at;
        Touch(at);
    }

    private StageMaterial Line(Guid materialId)
    {
        RequireKept();
        StageMaterial? line = materials.Find(m => m.Id == materialId);
        StageRules.NoSuchRow.Require(line is not null);
        return line;
    }

    private StageMatter OpenMatter(string matterCode)
    {
        RequireKept();
        StageMatter? matter = matters.Find(m => m.MatterCode == matterCode);
        StageRules.NoSuchRow.Require(matter is not null);
        StageRules.MatterSubmitted.Require(matter.IsOpen, detail: matter.Name);
        return matter;
    }

    private void RequireKept() => StageRules.Discarded.Require(DiscardedAt is null);
}
