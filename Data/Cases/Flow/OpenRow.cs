namespace ApprovalOffice.Data.Cases.Flow;

/// <summary>What can be open beside the state of a case, several kinds and several rows at once.</summary>
public enum OpenRow
{
    /// <summary>特别程序暂停.</summary>
    Suspension,

    /// <summary>受理后材料修改: a suspension of the promised clock alone.</summary>
    Revision,

    /// <summary>征求意见 not yet answered.</summary>
    OpinionRequest,

    /// <summary>延期 that was granted.</summary>
    Extension,

    /// <summary>容缺欠件 not yet supplied, or not yet found in order.</summary>
    OwedMaterial,

    /// <summary>容缺欠件 that was handed in and waits to be looked at.</summary>
    SuppliedMaterial,

    /// <summary>A material that was exchanged after acceptance; the reviewer looks at it, and may look again while the case is under review.</summary>
    RevisedMaterial,

    /// <summary>告知承诺 not yet verified.</summary>
    Commitment,

    /// <summary>告知承诺 that was found broken and has not been made good.</summary>
    BrokenPromise,

    /// <summary>补正 told and not yet answered.</summary>
    Correction,

    /// <summary>审签 under way.</summary>
    SigningRound,

    /// <summary>缴款 assessed and not yet received.</summary>
    Payment,

    /// <summary>接入 answered by a scheme and not yet connected.</summary>
    Connection,

    /// <summary>延续 of a licence that was accepted before its last day and is not decided.</summary>
    Renewal,
}
