namespace ApprovalOffice.Tests.App.QueryPlans;

/// <summary>How a plan reads a large table without looking anything up.</summary>
internal enum Reading
{
    /// <summary>From one end to the other.</summary>
    Whole,

    /// <summary>Until there are enough rows.</summary>
    UntilFull,
}
