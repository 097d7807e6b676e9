namespace ApprovalOffice.Data.Measures;

/// <summary>How a measure is made of what each case or project contributes.</summary>
public enum MeasureForm
{
    /// <summary>计数: the sum.</summary>
    Count,

    /// <summary>比率: the sum of what counts in per cent of the sum of what is looked at.</summary>
    Rate,

    /// <summary>平均: the sum of the values by their number.</summary>
    Mean,

    /// <summary>中位数: the value in the middle; of an even number the mean of the two.</summary>
    Median,

    /// <summary>九成位: the smallest value that nine of ten do not exceed (nearest rank).</summary>
    Ninth,

    /// <summary>人工填报: the business is not in this system yet, so a person fills it in with its evidence. Never shown as nought.</summary>
    Manual,
}
