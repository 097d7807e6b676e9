using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Cases;

/// <content>What the applicant, or the clerk for them, does before and between submissions: form and files. No transition.</content>
public sealed partial class ApprovalCase
{
    /// <summary>
    /// Whether form and materials may be changed now: as a draft, during a correction or an agreed revision. An owed material comes
    /// in by an act of its own, so that nothing else can be exchanged under that name.
    /// </summary>
    public bool MaterialsOpen => State is CaseState.Draft or CaseState.CorrectionRequested || HasOpen(OpenRow.Revision);

    /// <summary>Saves what was typed; a draft may hold anything, submission judges it.</summary>
    /// <exception cref="Rules.RuleBroken">CASE-047 when the form is closed.</exception>
    public void Fill(CaseContact contact, DateTime at)
    {
        CaseRules.MaterialsClosed.Require(State is CaseState.Draft or CaseState.CorrectionRequested);
        Contact = contact;
        Touch(at);
    }

    /// <summary>A draft follows its project: what it begins with when it is submitted is the project as it is then.</summary>
    /// <returns>Whether anything changed; what was submitted keeps what it began with.</returns>
    public bool FollowProject(CaseSubject subject, CaseLimits limits, DateTime at)
    {
        if (State != CaseState.Draft || (Subject == subject && Limits == limits))
        {
            return false;
        }

        if (Subject != subject)
        {
            Subject = subject;
        }

        if (Limits != limits)
        {
            Limits = limits;
        }

        Touch(at);
        return true;
    }

    /// <summary>Adds a file to a material; earlier files stay, marked as replaced when it takes their place.</summary>
    /// <exception cref="Rules.RuleBroken">CASE-047 when the materials are closed.</exception>
    public MaterialInstance AddFile(Guid materialId, StoredFile file, Guid? by, DateTime at)
    {
        CaseMaterial material = OpenMaterial(materialId);
        MaterialInstance instance = MaterialInstance.Of(
            Guid.CreateVersion7(new DateTimeOffset(at, TimeSpan.Zero)), material.Id, file, corrections.Count + 1, at, by);
        material.Add(instance);
        Touch(at);
        return instance;
    }

    /// <summary>Takes a file back; it stays in the record.</summary>
    /// <exception cref="Rules.RuleBroken">CASE-047 when the materials are closed, CASE-041 when there is no such file.</exception>
    public void RemoveFile(Guid materialId, Guid instanceId, DateTime at)
    {
        CaseMaterial material = OpenMaterial(materialId);
        CaseRules.NoSuchRow.Require(material.Current.Any(i => i.Id == instanceId));
        material.Remove(instanceId, at);
        Touch(at);
    }

    /// <summary>The applicant says that a material does not apply to their project, and why; null takes it back.</summary>
    public void CallNotApplicable(Guid materialId, string? reason, DateTime at)
    {
        OpenMaterial(materialId).CallNotApplicable(OfficeText.CleanOptional(reason, OfficeText.Line, "NotApplicableReason"));
        Touch(at);
    }

    /// <summary>Names the earlier result, or the material handed in before, that supplies a material, so that nothing has to be uploaded.</summary>
    public void SupplyFrom(Guid materialId, string source, DateTime at, MaterialSupply supply = MaterialSupply.PriorResult)
    {
        OpenMaterial(materialId).SupplyFrom(source, supply);
        Touch(at);
    }

    /// <summary>Records the check of who stands at the window.</summary>
    public void CheckIdentity(IdentityCheck check, DateTime at)
    {
        identityChecks.Add(check);
        Touch(at);
    }

    /// <summary>Keeps what was typed as the answer to a point of the open correction; resubmission judges it.</summary>
    /// <exception cref="Rules.RuleBroken">CASE-041 when no open correction has such a point, VAL-008 for text that cannot be stored.</exception>
    public void DraftAnswer(Guid pointId, string? answer, DateTime at)
    {
        OpenRows.CorrectionPoint? point = OpenCorrection?.Points.FirstOrDefault(p => p.Id == pointId);
        CaseRules.NoSuchRow.Require(point is not null);
        point.Reply(OfficeText.CleanOptional(answer, OfficeText.Opinion with { Label = "答复" }, $"Answer-{pointId}"));
        Touch(at);
    }

    private CaseMaterial OpenMaterial(Guid materialId)
    {
        CaseRules.MaterialsClosed.Require(MaterialsOpen);
        CaseMaterial? material = materials.Find(m => m.Id == materialId);
        CaseRules.NoSuchRow.Require(material is not null);
        CaseRules.MaterialsClosed.Require(
            !owedMaterials.Exists(o => o.IsOpen && o.MaterialCode == material.MaterialCode), detail: $"“{material.Name}”是容缺材料，请在“补交容缺材料”中提交");
        return material;
    }

    private void Touch(DateTime at)
    {
        ChangedAt = at;
        Version++;
    }
}
