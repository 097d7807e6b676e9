using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Catalogue.Commitments;
using ApprovalOffice.Data.Catalogue.Matters;

namespace ApprovalOffice.Data.Projects.Flow;

/// <summary>
/// Whether a matter may be decided on a promise for this subject (commitments.json, generalExclusions and the promise's own
/// exclusions): where the answers meet an exclusion it falls back to 常规, with the reason. What is judged by the credit record is asked
/// when the promise is made; what only the applicant knows they declare with their signature.
/// </summary>
internal sealed class CommitmentChoice(CatalogueSet catalogue, ProjectFacts facts)
{
    private const string ChoosingFact = "applyCommitment";

    /// <summary>Whether the applicant chose promises.</summary>
    public bool IsChosen => facts.Facts[ChoosingFact].IsTrue;

    /// <summary>The promise for a matter; null where the matter knows none.</summary>
    public CommitmentTerms? TermsOf(ApprovalMatter matter)
    {
        List<CommitmentTerms> known = [.. matter.Commitment.CommitmentCodes.Select(catalogue.FindCommitment).OfType<CommitmentTerms>()];
        bool smallAndLow = facts.Dimensions is { Scale: "S", Risk: "LOW" };

        // The unified conditions to begin 统一开工条件 are those of small projects of low risk (rules §5).
        return matter.Commitment.Allowed
            ? known.FirstOrDefault(t => t.UnifiedStartConditions is not null == smallAndLow) ?? known.FirstOrDefault()
            : null;
    }

    /// <summary>The exclusion that the project's answers meet; null when they meet none.</summary>
    public CommitmentExclusion? ExclusionOf(ApprovalMatter matter, CommitmentTerms terms) =>
        catalogue.Files.Commitments.GeneralExclusions.Concat(terms.Exclusions).FirstOrDefault(x => x.IsMet(matter.Code, facts));
}
