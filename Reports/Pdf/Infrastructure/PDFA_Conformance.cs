namespace ApprovalOffice.Reports.Pdf.Infrastructure;

/// <summary>Declared conformance with ISO 19005; this engine makes <see cref="PDFA_2B"/> and refuses the others.</summary>
public enum PDFA_Conformance
{
    /// <summary>None declared.</summary>
    None,

    /// <summary>PDF/A-2, level A.</summary>
    PDFA_2A,

    /// <summary>PDF/A-2, level B.</summary>
    PDFA_2B,

    /// <summary>PDF/A-2, level U.</summary>
    PDFA_2U,

    /// <summary>PDF/A-3, level A.</summary>
    PDFA_3A,

    /// <summary>PDF/A-3, level B.</summary>
    PDFA_3B,

    /// <summary>PDF/A-3, level U.</summary>
    PDFA_3U,
}
