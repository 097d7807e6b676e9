using ApprovalOffice.Data.Values;

namespace ApprovalOffice.App.Features.Cases;

/// <summary>Where a case that was found stands in the orders of the list.</summary>
/// <param name="Id">The case.</param>
/// <param name="ChangedAt">Last change (UTC).</param>
/// <param name="Number">Its number.</param>
/// <param name="ReceivedAt">When it was received (UTC).</param>
/// <param name="Due">The promised day.</param>
internal sealed record CasePlace(Guid Id, DateTime ChangedAt, CaseNumber? Number, DateTime? ReceivedAt, DateOnly? Due)
{
    /// <summary>The places in an order, as the database would give them.</summary>
    public static IEnumerable<CasePlace> InOrder(IEnumerable<CasePlace> found, string sort, bool descending)
    {
        Comparer<CasePlace> order = Comparer<CasePlace>.Create((a, b) => sort switch
        {
            CaseSort.Due => Nullable.Compare(a.Due, b.Due),
            CaseSort.Number => string.CompareOrdinal(a.Number?.Value, b.Number?.Value),
            CaseSort.Received => Nullable.Compare(a.ReceivedAt, b.ReceivedAt),
            _ => a.ChangedAt.CompareTo(b.ChangedAt),
        } is not 0 and var difference ? difference : a.Id.CompareTo(b.Id));
        return descending ? found.OrderDescending(order) : found.Order(order);
    }
}
