namespace ApprovalOffice.App.Features.Cases.Views;

/// <summary>The views that a person may open, and how they are used to see the list.</summary>
/// <param name="Views">The own ones first, each group by name.</param>
/// <param name="Columns">The columns they are used to, as addresses say them; empty for the usual ones.</param>
/// <param name="OpensWith">The view that the list opens with, among <paramref name="Views"/>.</param>
public sealed record CaseViewMenu(IReadOnlyList<CaseViewRow> Views, string Columns, Guid? OpensWith)
{
    /// <summary>Before anything was read.</summary>
    public static CaseViewMenu None { get; } = new([], "", null);

    /// <summary>Whether the person may share one with the colleagues.</summary>
    public bool MayShare { get; init; }

    /// <summary>The view of this key.</summary>
    public CaseViewRow? Find(Guid? id) => Views.FirstOrDefault(v => v.Id == id);
}
