using ApprovalOffice.Reports.Layout;

namespace ApprovalOffice.Reports.Supervision;

/// <summary>What stands on a 督办函.</summary>
/// <param name="Head">The document.</param>
/// <param name="Addressee">The organ that is supervised.</param>
/// <param name="Subject">What is supervised: 关于…的督办函.</param>
/// <param name="Findings">What was found, in its order.</param>
/// <param name="Demands">What is to be done, in its order.</param>
/// <param name="AnswerBy">By when the organ answers.</param>
/// <param name="Annexes">Lists laid beside it; may be empty.</param>
/// <param name="Contact">Whom to answer, with telephone.</param>
public sealed record SupervisionLetterModel(
    PaperHead Head,
    string Addressee,
    string Subject,
    IReadOnlyList<string> Findings,
    IReadOnlyList<string> Demands,
    DateOnly AnswerBy,
    IReadOnlyList<string> Annexes,
    string Contact);
