using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Joint;

namespace ApprovalOffice.App.Features.Review;

/// <summary>What an organ answers that was asked for its opinion.</summary>
public sealed class OpinionAnswer
{
    /// <summary>What they say.</summary>
    public OpinionConclusion? Conclusion { get; set; }

    /// <summary>Their reasons.</summary>
    public string Reasons { get; set; } = "";

    /// <summary>What was uploaded with it.</summary>
    public IReadOnlyList<Guid> Uploads { get; set; } = [];

    /// <summary>What they demand, as typed; a line into which nothing was typed is left out.</summary>
    public IReadOnlyList<TypedCondition> Conditions { get; set; } = [];
}
