using ApprovalOffice.Reports.Layout;

namespace ApprovalOffice.Reports.Meetings;

/// <summary>What stands on a 会议签到表.</summary>
/// <param name="Head">The document.</param>
/// <param name="Subject">What the meeting is about.</param>
/// <param name="Time">When, as it is printed.</param>
/// <param name="Place">Where.</param>
/// <param name="Signatories">Who is expected or has signed in, in their order.</param>
/// <param name="EmptyLines">Lines for those who come unannounced.</param>
public sealed record SignInSheetModel(PaperHead Head, string Subject, string Time, string Place, IReadOnlyList<Signatory> Signatories, int EmptyLines);
