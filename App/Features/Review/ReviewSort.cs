namespace ApprovalOffice.App.Features.Review;

/// <summary>By what the desk may be sorted.</summary>
public enum ReviewSort
{
    /// <summary>The promised day, the nearest first.</summary>
    Due,

    /// <summary>The day of acceptance, the earliest first.</summary>
    Accepted,

    /// <summary>The case number.</summary>
    Number,
}
