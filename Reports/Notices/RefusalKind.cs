namespace ApprovalOffice.Reports.Notices;

/// <summary>What is refused.</summary>
public enum RefusalKind
{
    /// <summary>不予受理 (行政许可法 art. 32).</summary>
    Acceptance,

    /// <summary>不予许可 (行政许可法 art. 38 para. 2).</summary>
    Licence,
}
