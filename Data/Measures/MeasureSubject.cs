namespace ApprovalOffice.Data.Measures;

/// <summary>What is measured.</summary>
public enum MeasureSubject
{
    /// <summary>办件, counted by the region of its organ.</summary>
    Case,

    /// <summary>项目, counted by the region of its site.</summary>
    Project,
}
