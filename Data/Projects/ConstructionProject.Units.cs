using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.Data.Projects;

/// <content>Units changed and taken away after they were entered.</content>
public sealed partial class ConstructionProject
{
    /// <summary>Changes a unit. Throws <see cref="RuleBroken"/>: PROJ-012, PROJ-013, PROJ-014, PROJ-016.</summary>
    public void ChangeUnit(Guid unitId, UnitParticulars particulars)
    {
        ArgumentNullException.ThrowIfNull(particulars);
        (ProjectWork work, WorkUnit unit) = Find(unitId);
        decimal others = UnitArea() - unit.AreaAbove - unit.AreaBelow;
        if (MustHoldUnits(Dimensions, FloorArea) && others + particulars.AreaAbove + particulars.AreaBelow > FloorArea)
        {
            throw new RuleBroken(ProjectRules.UnitsTooLarge, nameof(WorkUnit.AreaAbove), $"项目总建筑面积 {FloorArea} ㎡");
        }

        work.Change(unit, particulars);
        Version++;
    }

    /// <summary>Takes a unit away. Throws <see cref="RuleBroken"/>: PROJ-016.</summary>
    public void RemoveUnit(Guid unitId)
    {
        (ProjectWork work, WorkUnit unit) = Find(unitId);
        work.Remove(unit);
        Version++;
    }

    private (ProjectWork Work, WorkUnit Unit) Find(Guid unitId) =>
        _works.SelectMany(work => work.Units, (work, unit) => ((ProjectWork Work, WorkUnit Unit)?)(work, unit)).FirstOrDefault(pair => pair!.Value.Unit.Id == unitId)
        ?? throw new RuleBroken(ProjectRules.NoSuchUnit);
}
