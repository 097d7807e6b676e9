namespace ApprovalOffice.Data.Cases.Materials;

/// <summary>What a material was and what it has become between two moments: files told apart by their digest, paired by their name.</summary>
public static class FileChanges
{
    /// <summary>The changes, in the order in which the files came.</summary>
    /// <param name="material">The material.</param>
    /// <param name="from">What stood at this moment (UTC) is compared …</param>
    /// <param name="to">… with what stood at this one (UTC).</param>
    public static IReadOnlyList<FileChange> Between(CaseMaterial material, DateTime from, DateTime to)
    {
        ArgumentNullException.ThrowIfNull(material);
        List<MaterialInstance> before = [.. material.Instances.Where(i => Stands(i, from))], after = [.. material.Instances.Where(i => Stands(i, to))];
        List<MaterialInstance> gone = [.. before.Where(b => after.TrueForAll(a => a.Id != b.Id))];
        List<FileChange> changes = [];
        foreach (MaterialInstance came in after.Where(a => before.TrueForAll(b => b.Id != a.Id)))
        {
            MaterialInstance? replaced = gone.Find(g => g.FileName == came.FileName);
            gone.Remove(replaced!);
            changes.Add(new FileChange(replaced, came, before.Exists(b => b.Digest == came.Digest)));
        }

        return [.. changes, .. gone.Select(g => new FileChange(g, null, false))];
    }

    private static bool Stands(MaterialInstance file, DateTime at) => file.HandedInAt <= at && !(file.WithdrawnAt <= at);
}
