namespace ApprovalOffice.Data.Catalogue.Commitments;

/// <summary>By what an exclusion from promises is judged.</summary>
public enum ExclusionGround
{
    /// <summary>By what only the applicant knows: they declare with their signature that it is not so.</summary>
    Declaration,

    /// <summary>By the project's classification, facts and attributes.</summary>
    Project,

    /// <summary>By the record of the applicant's earlier promises.</summary>
    Credit,
}
