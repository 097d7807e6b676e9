namespace ApprovalOffice.Data.Catalogue;

/// <summary>事项类型 of the catalogue; words, remedies and applicable articles follow it (rules §1).</summary>
public enum MatterKind
{
    /// <summary>行政许可.</summary>
    AdministrativeLicense,

    /// <summary>行政确认.</summary>
    AdministrativeConfirmation,

    /// <summary>备案.</summary>
    Filing,

    /// <summary>技术审查.</summary>
    TechnicalReview,

    /// <summary>强制性评估.</summary>
    MandatoryAssessment,

    /// <summary>中介服务.</summary>
    IntermediaryService,

    /// <summary>市政公用服务.</summary>
    UtilityService,

    /// <summary>政府内部协作.</summary>
    InternalCollaboration,

    /// <summary>行政征收.</summary>
    AdministrativeLevy,

    /// <summary>其他行政权力.</summary>
    OtherAdministrativePower,

    /// <summary>其他.</summary>
    Other,
}
