namespace ApprovalOffice.Data.Catalogue;

/// <summary>How sure an entry of the catalogue is; what is not high waits for the city's confirmation.</summary>
public enum Confidence
{
    /// <summary>Sure.</summary>
    High,

    /// <summary>To be checked.</summary>
    Medium,

    /// <summary>The city must settle it.</summary>
    Low,
}
