namespace ApprovalOffice.App.Features.Cases.Views;

/// <summary>One view of the menu.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Version">Its version.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Query">What it asks for.</param>
/// <param name="IsOwn">Whether it is the person's own.</param>
/// <param name="Owner">Whose it is.</param>
/// <param name="IsShared">Whether colleagues may open it.</param>
public sealed record CaseViewRow(Guid Id, int Version, string Name, string Query, bool IsOwn, string Owner, bool IsShared)
{
    /// <summary>The address that opens it; all it asks for stands there.</summary>
    public string Url => (CaseFilter.Read(new Uri("http://office" + CaseUrls.List + Query)) with { View = Id }).ToUrl();
}
