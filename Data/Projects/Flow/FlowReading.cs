using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Catalogue.Commitments;
using ApprovalOffice.Data.Catalogue.Conditions;
using ApprovalOffice.Data.Catalogue.Matters;
using ApprovalOffice.Data.Catalogue.Themes;
using ApprovalOffice.Data.Clock;

namespace ApprovalOffice.Data.Projects.Flow;

/// <summary>Reads the catalogue for one subject (rules §11).</summary>
internal sealed class FlowReading
{
    private readonly CatalogueSet _catalogue;
    private readonly FlowSubject _subject;
    private readonly DateOnly _day;
    private readonly ProjectFacts _facts;
    private readonly AnswerWords _words;
    private readonly RegionalCoverage _regional;
    private readonly CommitmentChoice _commitments;

    public FlowReading(CatalogueSet catalogue, FlowSubject subject, DateOnly day)
    {
        (_catalogue, _subject, _day) = (catalogue, subject, day);
        _facts = catalogue.FactsOf(subject.Dimensions, subject.Facts, subject.Attributes);
        _words = new AnswerWords(catalogue, subject, _facts);
        _regional = new RegionalCoverage(catalogue, subject, _facts, day);
        _commitments = new CommitmentChoice(catalogue, _facts);
    }

    public ProjectFlow Build(Func<string, string?> resultOf)
    {
        ThemeFlow theme = _catalogue.SelectTheme(_subject.Dimensions);
        List<DroppedMatter> dropped = [];
        List<FlowMatter> listed = [.. theme.Stages.SelectMany(stage => stage.Matters.Select(entry => Read(theme, stage.Stage, entry, dropped)).OfType<FlowMatter>())];
        listed = [.. listed.Select((matter, i) => Linked(matter, i, listed))];
        RegionalReference? used = dropped.Select(d => d.Regional).Concat(listed.Select(m => m.Regional)).FirstOrDefault(r => r is not null);
        return new ProjectFlow
        {
            Day = _day,
            Theme = theme,
            ThemeReason = _words.Reason(theme.SelectionWords, theme.SelectionRule),
            Stages = [.. _catalogue.Stages.Select(stage => StageOf(stage, theme, listed))],
            Dropped = dropped,
            Materials = new MaterialList(_catalogue, theme, listed, used, resultOf).Build(),
            Area = _regional.Area,
            Remarks = [.. _catalogue.Files.ProjectTypes.InvalidCombinations.Where(c => c.When.Holds(_facts)).Select(c => c.Reason)],
        };
    }

    private FlowStage StageOf(Catalogue.Stages.ApprovalStage stage, ThemeFlow theme, List<FlowMatter> listed) => new(
        stage,
        _catalogue.FindDepartment(stage.LeadDepartment)!,
        theme.Stages.Any(s => s.Stage == stage.Code && s.Applicable),
        theme.StageLimits.GetValueOrDefault(stage.Code),
        [.. listed.Where(m => m.StageCode == stage.Code)]);

    private FlowMatter? Read(ThemeFlow theme, string stageCode, ThemeMatter entry, List<DroppedMatter> dropped)
    {
        ApprovalMatter matter = _catalogue.Matter(entry.Code);
        Condition? condition = _catalogue.ConditionOf(entry);
        FlowReason reason = condition is null ? new FlowReason($"“{theme.Name}”必办事项", []) : _words.Reason(condition.Text ?? "按条件办理", condition);
        if (condition?.Holds(_facts) == false)
        {
            dropped.Add(new DroppedMatter(matter, stageCode, reason, null));
            return null;
        }

        (RegionalReference? result, bool replaces, string? regionalNote) = _regional.For(matter);
        if (replaces)
        {
            dropped.Add(new DroppedMatter(matter, stageCode, reason, result));
            return null;
        }

        CommitmentTerms? terms = _commitments.TermsOf(matter);
        (HandlingMode mode, string? why) = ModeOf(theme, matter, entry, terms, result is not null);
        TimeLimit promised = _catalogue.PromisedLimit(theme, matter.Code);
        return new FlowMatter
        {
            Matter = matter,
            StageCode = stageCode,
            Requirement = entry.Requirement,
            Reason = reason,
            Mode = mode,
            ModeReason = why,
            Commitment = terms,
            PromisedLimit = mode == HandlingMode.OnCommitment && promised.Days > terms!.DecisionDays ? TimeLimit.WorkingDays(terms.DecisionDays) : promised,
            MergedInto = null,
            RegionalNote = regionalNote,
            Regional = result,
            Prerequisites = [],
        };
    }

    // A simplifying regional result opens the promise also where the theme does not (rules §11: 简化 shortens it).
    private (HandlingMode Mode, string? Why) ModeOf(ThemeFlow theme, ApprovalMatter matter, ThemeMatter entry, CommitmentTerms? terms, bool simplified)
    {
        if (entry.Mode == HandlingMode.Merged)
        {
            return (HandlingMode.Merged, null);
        }

        if (terms is null)
        {
            return (HandlingMode.Regular, null);
        }

        if (entry.Mode != HandlingMode.OnCommitment && !simplified)
        {
            return (HandlingMode.Regular, $"“{theme.Name}”流程中本事项不实行告知承诺，按常规办理");
        }

        if (_commitments.ExclusionOf(matter, terms) is { } exclusion)
        {
            return (HandlingMode.Regular, $"不适用告知承诺，按常规办理：{exclusion}");
        }

        return _commitments.IsChosen
            ? (HandlingMode.OnCommitment, $"已选择告知承诺，适用“{terms.Name}”")
            : (HandlingMode.Regular, $"可适用“{terms.Name}”；未选择告知承诺，按常规办理");
    }

    // A merged matter is handled with the one that follows it and has no decision of its own, so it is nobody's prerequisite.
    private static FlowMatter Linked(FlowMatter matter, int index, List<FlowMatter> listed)
    {
        HashSet<string> decided = [.. listed.Where(m => m.Mode != HandlingMode.Merged).Select(m => m.Code)];
        bool merged = matter.Mode == HandlingMode.Merged && index + 1 < listed.Count;
        return matter with
        {
            Prerequisites = [.. CatalogueSet.BindingPrerequisites(matter.Matter, decided)],
            MergedInto = merged ? listed[index + 1].Code : null,
        };
    }
}
