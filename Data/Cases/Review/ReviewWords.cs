namespace ApprovalOffice.Data.Cases.Review;

/// <summary>The office's words for review and signing.</summary>
public static class ReviewWords
{
    /// <summary>The title of a signing step.</summary>
    public static string Chinese(this SigningStepTitle title) => title switch
    {
        SigningStepTitle.Handler => "承办人",
        SigningStepTitle.SectionHead => "科室负责人",
        SigningStepTitle.DeputyHead => "分管领导",
        SigningStepTitle.Head => "主要负责人",
        _ => throw new ArgumentOutOfRangeException(nameof(title)),
    };

    /// <summary>The conclusion on a review point.</summary>
    public static string Chinese(this ReviewConclusion conclusion) => conclusion switch
    {
        ReviewConclusion.Meets => "符合",
        ReviewConclusion.Fails => "不符合",
        ReviewConclusion.NotConcerned => "不涉及",
        _ => throw new ArgumentOutOfRangeException(nameof(conclusion)),
    };

    /// <summary>A person's name, with that of the absent person in whose place they act.</summary>
    public static string Signature(string person, string? inPlaceOf) => inPlaceOf is null ? person : $"{person}（代{inPlaceOf}）";

    /// <summary>What a signature says.</summary>
    public static string Chinese(this SigningVerdict verdict) => verdict switch
    {
        SigningVerdict.Proposed => "拟办",
        SigningVerdict.Agreed => "同意",
        SigningVerdict.Returned => "退回",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    };
}
