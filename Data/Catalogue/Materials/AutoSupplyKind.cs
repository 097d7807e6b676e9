namespace ApprovalOffice.Data.Catalogue.Materials;

/// <summary>A way by which a material comes without the applicant.</summary>
public enum AutoSupplyKind
{
    /// <summary>Made from the unified form.</summary>
    Form,

    /// <summary>Made by the system.</summary>
    System,

    /// <summary>The result of a regional evaluation.</summary>
    RegionalEvaluation,

    /// <summary>From the library of electronic certificates.</summary>
    ECertificate,

    /// <summary>Shared by another department.</summary>
    DeptShare,

    /// <summary>A material handed in before.</summary>
    Material,

    /// <summary>A result of an earlier matter.</summary>
    Result,
}
