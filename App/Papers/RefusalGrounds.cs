using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Catalogue.Matters;

namespace ApprovalOffice.App.Papers;

/// <summary>
/// On which law a refusal rests. The licensing law binds licences; what is refused of any other kind rests on the matter's own provisions.
/// </summary>
internal static class RefusalGrounds
{
    private const string Law = "《中华人民共和国行政许可法》";

    /// <summary>The provisions of a 不予受理 (行政许可法 art. 32 para. 1 no. 1 and 2) or of a denial (art. 38 para. 2).</summary>
    public static string Of(PaperContext paper) => (paper.IsLicence, paper.Happened.Action) switch
    {
        (false, _) => paper.LegalBasis,
        (_, CaseAction.RefuseAsNotRequired) => Law + "第三十二条第一款第（一）项",
        (_, CaseAction.RefuseAcceptance) => Law + (paper.Happened.TextOf("competentOrgan") is null ? "第三十二条" : "第三十二条第一款第（二）项"),
        _ => $"{Law}第三十八条第二款、{paper.LegalBasis}",
    };

    /// <summary>What a denial decides; licences are denied in the words of the law.</summary>
    public static string OutcomeOf(PaperContext paper) => paper.IsLicence ? "不予行政许可" : paper.Matter.Words.Denied switch
    {
        "退回" => "对该备案申请予以退回",
        "不通过" => "审查不通过",
        string words => words,
    };
}
