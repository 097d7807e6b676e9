using ApprovalOffice.App.UseCases;

namespace ApprovalOffice.App.Features.Publications;

/// <summary>The words of the list.</summary>
internal static class PublicationWords
{
    /// <summary>What a tab is called.</summary>
    public static string Of(PublicationTab tab) => tab switch
    {
        PublicationTab.Open => "待公示",
        PublicationTab.Overdue => "逾期未公示",
        PublicationTab.Done => "已公示",
        _ => throw new ArgumentOutOfRangeException(nameof(tab), tab, null),
    };
}
