namespace ApprovalOffice.Data.Catalogue.Checks;

/// <summary>Promises and matters refer to each other.</summary>
internal static class CommitmentCheck
{
    private const string File = "commitments.json";

    public static void Run(CatalogueSet catalogue, FaultList faults)
    {
        faults.Distinct(File, "commitments", catalogue.Files.Commitments.Commitments, c => c.Code);
        foreach (var terms in catalogue.Files.Commitments.Commitments)
        {
            foreach (string code in terms.Matters)
            {
                var matter = catalogue.FindMatter(code);
                faults.Refer(matter is not null, File, terms.Code, "matters", code);
                if (matter is not null && !matter.Commitment.CommitmentCodes.Contains(terms.Code))
                {
                    faults.Add("matters.json", code, $"commitment 未列出 {terms.Code}");
                }
            }
        }
    }
}
