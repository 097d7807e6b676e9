namespace ApprovalOffice.Data.Supervision;

/// <summary>One thing that a later report of the same inspection says otherwise.</summary>
/// <param name="Label">What it is called on the screen.</param>
/// <param name="Before">What stood there; empty when nothing did.</param>
/// <param name="After">What stands there now; empty when nothing does.</param>
public sealed record InspectionChange(string Label, string Before, string After)
{
    /// <summary>In one sentence.</summary>
    public string Sentence => $"{Label} {(Before.Length == 0 ? "未填" : Before)} → {(After.Length == 0 ? "未填" : After)}";
}
