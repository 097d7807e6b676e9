using ApprovalOffice.Data.Cases.Materials;

namespace ApprovalOffice.App.Shell;

/// <summary>Why something must be uploaded after all that should come by itself.</summary>
internal static class SupplyWords
{
    /// <summary>The sentence, where nothing supplies the material yet.</summary>
    public static string WhyMissing(MaterialSupply supply) => supply switch
    {
        MaterialSupply.Shared => "系统暂未取得共享的证照，请上传，由窗口核对。",
        MaterialSupply.PriorResult => "项目尚未登记相应的前序成果：请在项目页登记，或者在此上传。",
        MaterialSupply.SameMaterial => "可共用的材料不在本次申报中，也未曾提交，请在此上传。",
        _ => "",
    };
}
