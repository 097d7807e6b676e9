namespace ApprovalOffice.App.UseCases;

/// <summary>Who is told of what happened to a case.</summary>
internal enum NewsAudience
{
    /// <summary>Those who act for the applicant today.</summary>
    Applicant,

    /// <summary>The clerk who entered it at the window.</summary>
    Window,

    /// <summary>The clerk who took it in.</summary>
    TakenInBy,

    /// <summary>Who handles it.</summary>
    Handler,

    /// <summary>The reviewers of its organ.</summary>
    Reviewers,

    /// <summary>Those who sign at its organ.</summary>
    Approvers,

    /// <summary>The reviewers of the organs asked for an opinion.</summary>
    Consulted,
}
