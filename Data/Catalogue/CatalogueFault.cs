namespace ApprovalOffice.Data.Catalogue;

/// <summary>What is wrong with the catalogue, and where.</summary>
/// <param name="File">Name of the file, e.g. matters.json.</param>
/// <param name="Entry">The entry, by its code where it has one.</param>
/// <param name="Fault">What is wrong, in Chinese.</param>
public sealed record CatalogueFault(string File, string Entry, string Fault)
{
    /// <summary>One line that names file, entry and fault.</summary>
    public override string ToString() => $"{File}：{Entry}：{Fault}";
}
