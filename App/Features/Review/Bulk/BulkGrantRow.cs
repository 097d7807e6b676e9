using ApprovalOffice.Data.BulkGrants;

namespace ApprovalOffice.App.Features.Review.Bulk;

/// <summary>One case of a bulk grant as it stands.</summary>
/// <param name="Position">Its place, from 1.</param>
/// <param name="CaseId">The case.</param>
/// <param name="CaseNumber">Its number.</param>
/// <param name="ProjectName">The project.</param>
/// <param name="State">What has become of it.</param>
/// <param name="Sentence">Why it was not granted; empty otherwise.</param>
/// <param name="ResultNumber">Number of the certificate; empty while there is none.</param>
/// <param name="IsMade">Whether the file of the certificate is there.</param>
public sealed record BulkGrantRow(
    int Position, Guid CaseId, string CaseNumber, string ProjectName, BulkGrantItemState State, string Sentence, string ResultNumber, bool IsMade)
{
    /// <summary>The state in words, with its paper's.</summary>
    public string StateWords => State switch
    {
        BulkGrantItemState.Waiting => "待签发",
        BulkGrantItemState.Granted => ResultNumber.Length == 0 ? "已签发" : IsMade ? "已签发，证照已制作" : "已签发，证照制作中",
        BulkGrantItemState.Refused => "未签发",
        _ => "已取消",
    };
}
