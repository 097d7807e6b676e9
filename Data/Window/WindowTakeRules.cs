using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.Data.Window;

/// <summary>The rules about taking an application in hand at the window.</summary>
public static class WindowTakeRules
{
    /// <summary>One clerk at a time.</summary>
    public static readonly Rule HeldByOther = new("TAKE-001", "本件正由其他窗口人员办理");

    /// <summary>Only what waits for the window is taken.</summary>
    public static readonly Rule NotWaiting = new("TAKE-002", "本件已不在“待收件”“待核材料”中，不需要取件");

    /// <summary>Only what is in one's own hands is put back or handed over.</summary>
    public static readonly Rule NotHeld = new("TAKE-003", "本件已不在您手上");

    /// <summary>A shift is handed over to somebody at the same window.</summary>
    public static readonly Rule SameWindow = new("TAKE-004", "请选择同一窗口的同事");

    /// <summary>Something is handed over.</summary>
    public static readonly Rule NothingChosen = new("TAKE-005", "没有要交接的申请");
}
