namespace ApprovalOffice.Data.Drawings;

/// <summary>专业: what a sheet is about and who reviews it.</summary>
public enum DrawingDiscipline
{
    /// <summary>勘察.</summary>
    Survey,

    /// <summary>总图.</summary>
    SitePlan,

    /// <summary>建筑.</summary>
    Architecture,

    /// <summary>结构.</summary>
    Structure,

    /// <summary>给排水.</summary>
    Plumbing,

    /// <summary>暖通.</summary>
    Hvac,

    /// <summary>电气.</summary>
    Electrical,

    /// <summary>消防.</summary>
    Fire,

    /// <summary>人防.</summary>
    CivilDefence,

    /// <summary>防雷.</summary>
    Lightning,

    /// <summary>节能.</summary>
    EnergySaving,

    /// <summary>绿色建筑.</summary>
    GreenBuilding,
}
