namespace ApprovalOffice.Data.Drawings;

/// <summary>What drawings are called in Chinese, and which department reviews what.</summary>
public static class DrawingNames
{
    /// <summary>Name of a discipline.</summary>
    public static string Chinese(this DrawingDiscipline discipline) => discipline switch
    {
        DrawingDiscipline.Survey => "勘察",
        DrawingDiscipline.SitePlan => "总图",
        DrawingDiscipline.Architecture => "建筑",
        DrawingDiscipline.Structure => "结构",
        DrawingDiscipline.Plumbing => "给排水",
        DrawingDiscipline.Hvac => "暖通",
        DrawingDiscipline.Electrical => "电气",
        DrawingDiscipline.Fire => "消防",
        DrawingDiscipline.CivilDefence => "人防",
        DrawingDiscipline.Lightning => "防雷",
        DrawingDiscipline.EnergySaving => "节能",
        DrawingDiscipline.GreenBuilding => "绿色建筑",
        _ => throw new ArgumentOutOfRangeException(nameof(discipline), discipline, null),
    };

    /// <summary>Name of a state.</summary>
    public static string Chinese(this DrawingSetState state) => state switch
    {
        DrawingSetState.Preparing => "编制中",
        DrawingSetState.UnderReview => "审查中",
        DrawingSetState.Revising => "修改中",
        DrawingSetState.Qualified => "审查合格，已锁定",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };
}
