namespace ApprovalOffice.App.UseCases;

/// <summary>What an act on a stage application needs of it.</summary>
public enum StageExtent
{
    /// <summary>Its matters, materials and files as well.</summary>
    Whole,

    /// <summary>Only which application it is: the act is done to its cases.</summary>
    Cases,
}
