namespace ApprovalOffice.Reports.Notices;

/// <summary>What stands on a 征求意见函 to another organ (国办发〔2019〕11号: silence counts as consent unless a law asks for the opinion itself).</summary>
/// <param name="Head">The case.</param>
/// <param name="AskedOrgan">To whom it goes.</param>
/// <param name="Question">What is asked.</param>
/// <param name="Round">Which round, from 1.</param>
/// <param name="DueOn">Last day to answer.</param>
/// <param name="SilenceIsConsent">Whether silence counts as consent.</param>
public sealed record OpinionLetterModel(
    NoticeHead Head,
    string AskedOrgan,
    string Question,
    int Round,
    DateOnly DueOn,
    bool SilenceIsConsent);
