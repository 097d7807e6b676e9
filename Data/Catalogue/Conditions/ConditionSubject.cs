namespace ApprovalOffice.Data.Catalogue.Conditions;

/// <summary>What a comparison asks about.</summary>
public enum ConditionSubject
{
    /// <summary>A dimension of the classification.</summary>
    Dimension,

    /// <summary>A fact.</summary>
    Fact,

    /// <summary>A measured attribute.</summary>
    Attribute,
}
