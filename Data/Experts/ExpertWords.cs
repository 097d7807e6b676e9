namespace ApprovalOffice.Data.Experts;

/// <summary>What drawing is called in Chinese.</summary>
public static class ExpertWords
{
    /// <summary>Why somebody is not drawn.</summary>
    public static string Chinese(this Avoidance avoidance) => avoidance switch
    {
        Avoidance.ConvenerUnit => "回避：召集部门人员",
        Avoidance.HandlingUnit => "回避：审批部门人员",
        Avoidance.ApplicantUnit => "回避：申请人单位人员",
        Avoidance.NamedUnit => "回避：项目参与单位人员",
        Avoidance.DeclaredInterest => "回避：申报了利害关系",
        Avoidance.Declined => "已答复不参加本次会议",
        Avoidance.AlreadyDrawn => "此前已抽中",
        _ => throw new ArgumentOutOfRangeException(nameof(avoidance), avoidance, null),
    };
}
