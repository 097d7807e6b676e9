namespace ApprovalOffice.Data.Search;

/// <summary>Whose names a text stands in.</summary>
/// <param name="Plain">The text as it is searched for.</param>
/// <param name="Projects">The projects, the newest first; no more than <see cref="NameSearch.Few"/> and one.</param>
/// <param name="Applicants">The applicants, likewise.</param>
public sealed record NameHits(string Plain, IReadOnlyList<Guid> Projects, IReadOnlyList<Guid> Applicants)
{
    /// <summary>Whether it stands in no name.</summary>
    public bool IsNone => Projects.Count == 0 && Applicants.Count == 0;

    /// <summary>Whether there are so many that a list is rather read in its own order, row by row.</summary>
    public bool AreMany => Projects.Count > NameSearch.Few || Applicants.Count > NameSearch.Few;
}
