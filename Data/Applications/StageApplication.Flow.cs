using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Projects.Flow;

namespace ApprovalOffice.Data.Applications;

/// <content>The list follows the project's flow; what was submitted stays as it was.</content>
public sealed partial class StageApplication
{
    /// <summary>
    /// Follows the flow as the project has it now: matters that came are added under the same code, open ones that it has no more leave
    /// the list, materials with them. What was submitted keeps what it began with.
    /// </summary>
    /// <param name="with">The stage as it would begin now, with the matters submitted already.</param>
    /// <param name="at">When (UTC).</param>
    /// <returns>The rows that are gone, for the store to delete; null when nothing changed.</returns>
    public IReadOnlyList<object>? Follow(NewStageApplication with, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(with);
        if (DiscardedAt is not null)
        {
            return null;
        }

        List<object> gone = [];
        bool changed = FollowSubject(with);
        changed |= FollowMatters(with, gone, at);
        changed |= FollowMaterials(with, gone, at);
        if (!changed)
        {
            return null;
        }

        Touch(at);
        return gone;
    }

    private bool FollowSubject(NewStageApplication with)
    {
        bool changed = CatalogueVersionId != with.CatalogueVersionId;
        CatalogueVersionId = with.CatalogueVersionId;
        if (SubmittedAt is not null)
        {
            return changed;
        }

        changed |= Subject != with.Subject || RegionCode != with.RegionCode || LeadOrganId != with.LeadOrganId;
        if (Subject != with.Subject)
        {
            Subject = with.Subject;
        }

        (RegionCode, LeadOrganId, LeadOrganName) = (with.RegionCode, with.LeadOrganId, with.LeadOrganName);
        return changed;
    }

    private bool FollowMatters(NewStageApplication with, List<object> gone, DateTime at)
    {
        HashSet<string> listed = [.. with.Matters.Select(m => m.Code)];
        List<StageMatter> dropped = [.. matters.Where(m => m.IsOpen && !listed.Contains(m.MatterCode))];
        matters.RemoveAll(dropped.Contains);
        gone.AddRange(dropped);
        bool changed = dropped.Count > 0;
        int last = 0;
        foreach (FlowMatter matter in with.Matters)
        {
            last++;
            if (matters.Find(m => m.MatterCode == matter.Code) is { } known)
            {
                changed |= known.IsOpen && known.Restate(matter);
                changed |= known.Place(last);
            }
            else
            {
                matters.Add(StageMatter.List(NewId(at), Id, matter, last));
                changed = true;
            }
        }

        foreach (StageMatter former in matters.Where(m => !listed.Contains(m.MatterCode)).OrderBy(m => m.Sort))
        {
            changed |= former.Place(++last);
        }

        matters.Sort((a, b) => a.Sort.CompareTo(b.Sort));
        return changed;
    }

    private bool FollowMaterials(NewStageApplication with, List<object> gone, DateTime at)
    {
        bool changed = false;
        HashSet<string> known = [.. matters.Select(m => m.MatterCode)];
        HashSet<string> listed = [.. with.Matters.Select(m => m.Code)];
        foreach ((MaterialDemand demand, IReadOnlyList<string> codes) in with.Materials)
        {
            if (materials.Find(m => m.MaterialCode == demand.Code) is { } line)
            {
                changed |= line.Restate(demand, [.. codes, .. line.MatterCodes.Where(c => known.Contains(c) && !listed.Contains(c))]);
            }
            else
            {
                materials.Add(StageMaterial.Require(NewId(at), Id, demand, codes));
                changed = true;
            }
        }

        HashSet<string> wanted = [.. with.Materials.Select(m => m.Demand.Code)];
        foreach (StageMaterial line in materials.Where(m => !wanted.Contains(m.MaterialCode)).ToList())
        {
            List<string> left = [.. line.MatterCodes.Where(c => known.Contains(c) && !listed.Contains(c))];
            if (left.Count > 0 || line.Files.Count > 0)
            {
                changed |= line.LeaveTo(left);
                continue;
            }

            materials.Remove(line);
            gone.Add(line);
            changed = true;
        }

        return changed;
    }
}
