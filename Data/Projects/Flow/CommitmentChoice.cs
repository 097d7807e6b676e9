using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Catalogue.Commitments;
using ApprovalOffice.Data.Catalogue.Matters;

namespace ApprovalOffice.Data.Projects.Flow;

/// <summary>
/// Whether a matter may be decided on a promise for this subject (commitments.json, generalExclusions and the promise's own
/// exclusions): where an exclusion is met it falls back to 常规, with the reason.
/// </summary>
internal sealed class CommitmentChoice(CatalogueSet catalogue, ProjectFacts facts)
{
    private const string ChoosingFact = "applyCommitment";
    private const string SpecialFire = "specialFire";

    // The exclusions are sentences; these say which of them the answers can meet, by a word of the sentence. The others
    // (credit record, disputes …) are asked of the applicant when the promise is made.
    private static readonly (string Word, Func<ProjectFacts, bool> Met)[] ProjectExclusions =
    [
        ("risk=HIGH", f => f.Dimensions.Risk == "HIGH"),
        ("location=SENSITIVE", f => f.Dimensions.Location == "SENSITIVE"),
        ("国家安全", f => f.Facts["nationalSecurity"].IsTrue || f.Facts["hazardousChem"].IsTrue),
    ];

    private static readonly (string Word, Func<ProjectFacts, bool> Met)[] OwnExclusions =
    [
        ("特殊建设工程", f => f.Facts[SpecialFire].IsTrue),
        ("超限高层", f => f.Facts["overLimitHigh"].IsTrue),
        ("历史风貌", f => f.Facts["historicArea"].IsTrue),
        ("敏感区域", f => f.Dimensions.Location == "SENSITIVE"),
        ("人员密集场所", f => f.Attributes["crowdedUse"].IsTrue),
    ];

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

    /// <summary>The exclusion that is met; null when none is.</summary>
    public string? ExclusionOf(ApprovalMatter matter, CommitmentTerms terms)
    {
        IReadOnlyList<string> general = catalogue.Files.Commitments.GeneralExclusions;
        foreach ((string word, Func<ProjectFacts, bool> met) in ProjectExclusions)
        {
            if (met(facts) && general.FirstOrDefault(x => x.Contains(word, StringComparison.Ordinal)) is { } sentence)
            {
                return sentence;
            }
        }

        // 特殊建设工程的消防审查与验收: the matters whose condition asks for it.
        bool isFireMatter = catalogue.Files.Themes.MatterConditions.GetValueOrDefault(matter.Code)?.Comparisons().Any(c => c.Key == SpecialFire) == true;
        if (isFireMatter && facts.Facts[SpecialFire].IsTrue && general.FirstOrDefault(x => x.Contains("特殊建设工程", StringComparison.Ordinal)) is { } fire)
        {
            return fire;
        }

        return (from own in terms.Exclusions
                from known in OwnExclusions
                where own.Contains(known.Word, StringComparison.Ordinal) && known.Met(facts)
                select own).FirstOrDefault();
    }
}
