namespace ApprovalOffice.Data.Catalogue.Checks;

/// <summary>No matter waits for itself by way of its prerequisites.</summary>
internal static class PrerequisiteCheck
{
    /// <summary>True when there is no circle.</summary>
    public static bool Run(CatalogueSet catalogue, FaultList faults)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        var path = new List<string>();
        bool acyclic = true;

        void Visit(string code)
        {
            int at = path.IndexOf(code);
            if (at >= 0)
            {
                acyclic = false;
                faults.Add("matters.json", code, $"前置事项成环：{string.Join(" → ", path.Skip(at).Append(code))}");
                return;
            }

            if (done.Contains(code) || catalogue.FindMatter(code) is not { } matter)
            {
                return;
            }

            path.Add(code);
            foreach (string prerequisite in matter.Prerequisites)
            {
                Visit(prerequisite);
            }

            path.RemoveAt(path.Count - 1);
            done.Add(code);
        }

        foreach (var matter in catalogue.Matters)
        {
            Visit(matter.Code);
        }

        return acyclic;
    }
}
