namespace ApprovalOffice.App.Features.Window;

/// <summary>The steps of the window on a whole stage application that need a form or a confirmation.</summary>
public enum StageStep
{
    /// <summary>No form is open.</summary>
    None,

    /// <summary>受理已齐全事项.</summary>
    Accept,

    /// <summary>合并的一次性补正告知.</summary>
    Correct,

    /// <summary>逾期未补正终止.</summary>
    Terminate,

    /// <summary>送达结果.</summary>
    HandOut,
}
