using ApprovalOffice.Data.Catalogue.Commitments;

namespace ApprovalOffice.Data.Catalogue.Checks;

/// <summary>Promises and matters refer to each other.</summary>
internal static class CommitmentCheck
{
    private const string File = "commitments.json";

    public static void Run(CatalogueSet catalogue, FaultList faults)
    {
        faults.Distinct(File, "commitments", catalogue.Files.Commitments.Commitments, c => c.Code);
        Exclusions(catalogue, "generalExclusions", catalogue.Files.Commitments.GeneralExclusions, faults);
        foreach (var terms in catalogue.Files.Commitments.Commitments)
        {
            Exclusions(catalogue, terms.Code, terms.Exclusions, faults);
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

    private static void Exclusions(CatalogueSet catalogue, string entry, IEnumerable<CommitmentExclusion> exclusions, FaultList faults)
    {
        foreach (CommitmentExclusion exclusion in exclusions)
        {
            if (exclusion.When is { } when)
            {
                ConditionCheck.Run(catalogue, when, File, entry, faults);
            }

            foreach (string code in exclusion.Matters)
            {
                faults.Refer(catalogue.FindMatter(code) is not null, File, entry, "matters", code);
            }
        }
    }
}
