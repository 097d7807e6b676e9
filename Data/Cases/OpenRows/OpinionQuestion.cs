namespace ApprovalOffice.Data.Cases.OpenRows;

/// <summary>What is asked of whom until when.</summary>
/// <param name="OrganId">The organ asked.</param>
/// <param name="OrganName">Its name.</param>
/// <param name="Text">The question.</param>
/// <param name="DueOn">Last day to answer (local date).</param>
/// <param name="SilenceIsConsent">False where a statute requires the opinion itself.</param>
public sealed record OpinionQuestion(Guid OrganId, string OrganName, string Text, DateOnly DueOn, bool SilenceIsConsent);
