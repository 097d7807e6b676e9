namespace ApprovalOffice.Data.Measures;

/// <summary>The one calculation: the figures of a group of cases and projects over a period.</summary>
/// <param name="cases">What each case contributes.</param>
/// <param name="projects">What each project contributes.</param>
public sealed class MeasureSheet(IReadOnlyCollection<CaseFacts> cases, IReadOnlyCollection<ProjectShare> projects)
{
    /// <summary>The cases.</summary>
    public IReadOnlyCollection<CaseFacts> Cases => cases;

    /// <summary>The projects.</summary>
    public IReadOnlyCollection<ProjectShare> Projects => projects;

    /// <summary>The figure of a measure; without value where nothing is there to take it of, or where a person fills it in.</summary>
    public MeasureFigure Of(Measure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        if (measure.Form == MeasureForm.Manual)
        {
            return new MeasureFigure(null, 0, 0);
        }

        List<Contribution> parts = measure.Subject == MeasureSubject.Case
            ? [.. cases.Select(measure.ContributionOf).OfType<Contribution>()]
            : [.. projects.Select(measure.ContributionOf).OfType<Contribution>()];
        long part = parts.Sum(p => p.Part), among = parts.Sum(p => p.Among);
        return measure.Form switch
        {
            MeasureForm.Median => new MeasureFigure(Median([.. parts.Select(p => p.Part).Order()]), part, among),
            MeasureForm.Ninth => new MeasureFigure(Ninth([.. parts.Select(p => p.Part).Order()]), part, among),
            _ => MeasureFigure.Of(measure.Form, part, among),
        };
    }

    /// <summary>The figure of the measure of a code.</summary>
    public MeasureFigure Of(string code) => Of(MeasureRegistry.Of(code));

    /// <summary>The sheet of those cases and projects that a group has.</summary>
    public MeasureSheet Where(Func<CaseFacts, bool> ofCases, Func<ProjectShare, bool> ofProjects) => new([.. cases.Where(ofCases)], [.. projects.Where(ofProjects)]);

    private static decimal? Median(long[] values) => values.Length == 0 ? null
        : values.Length % 2 == 1 ? values[values.Length / 2]
        : MeasureFigure.Round((values[(values.Length / 2) - 1] + values[values.Length / 2]) / 2m);

    private static decimal? Ninth(long[] values) => values.Length == 0 ? null : values[(((values.Length * 9) + 9) / 10) - 1];
}
