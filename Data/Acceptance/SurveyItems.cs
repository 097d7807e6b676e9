namespace ApprovalOffice.Data.Acceptance;

/// <summary>
/// 竣工联合测绘的测绘内容: what one commission measures (catalogue SX-5-035, review point «规划竣工、房产、人防、绿地、地籍、消防测量项目齐全»). Several at once.
/// </summary>
[Flags]
public enum SurveyItems
{
    /// <summary>None chosen yet.</summary>
    None = 0,

    /// <summary>规划竣工测量.</summary>
    Planning = 1,

    /// <summary>地籍测绘.</summary>
    Cadastral = 2,

    /// <summary>房产测绘.</summary>
    RealEstate = 4,

    /// <summary>人防测量.</summary>
    CivilDefence = 8,

    /// <summary>绿地测量.</summary>
    Greening = 16,

    /// <summary>消防测量.</summary>
    Fire = 32,
}
