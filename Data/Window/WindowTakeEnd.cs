namespace ApprovalOffice.Data.Window;

/// <summary>How an application left the hands of the clerk who had taken it.</summary>
public enum WindowTakeEnd
{
    /// <summary>办毕: it was accepted, refused, sent back for correction, withdrawn or otherwise left the window.</summary>
    Finished,

    /// <summary>放回: the clerk put it back on the pile.</summary>
    PutBack,
}
