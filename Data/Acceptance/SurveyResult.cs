using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Acceptance;

/// <summary>联合测绘成果: one uploaded version with its figures and files; it is never changed, a better one is another version.</summary>
public sealed class SurveyResult
{
    /// <summary>What else is said.</summary>
    public static readonly TextLimit RemarkLimit = new("说明", 500, Required: false, Multiline: true);

    private const decimal Largest = 100_000_000m;

    private readonly List<SurveyFigure> figures = [];
    private readonly List<SurveyFile> files = [];

    private SurveyResult()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The commission.</summary>
    public Guid SurveyId { get; private set; }

    /// <summary>第几版, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>The day of the measurement (local date).</summary>
    public DateOnly SurveyedOn { get; private set; }

    /// <summary>用地面积, m²; null when not measured.</summary>
    public decimal? LandArea { get; private set; }

    /// <summary>绿地面积, m²; null when not measured.</summary>
    public decimal? GreenArea { get; private set; }

    /// <summary>人防建筑面积, m²; null when not measured.</summary>
    public decimal? ShelterArea { get; private set; }

    /// <summary>机动车停车位; null when not counted.</summary>
    public int? Parking { get; private set; }

    /// <summary>退红线最小距离 on the east side, metres; null when not measured.</summary>
    public decimal? OffsetEast { get; private set; }

    /// <summary>On the south side.</summary>
    public decimal? OffsetSouth { get; private set; }

    /// <summary>On the west side.</summary>
    public decimal? OffsetWest { get; private set; }

    /// <summary>On the north side.</summary>
    public decimal? OffsetNorth { get; private set; }

    /// <summary>What else is said.</summary>
    public string Remark { get; private set; } = "";

    /// <summary>Who uploaded it.</summary>
    public string UploadedBy { get; private set; } = "";

    /// <summary>When (UTC).</summary>
    public DateTime UploadedAt { get; private set; }

    /// <summary>The units, in the order of the work.</summary>
    public IReadOnlyList<SurveyFigure> Figures => figures;

    /// <summary>The files.</summary>
    public IReadOnlyList<SurveyFile> Files => files;

    /// <summary>Measured floor area of all units, m².</summary>
    public decimal TotalArea => figures.Sum(f => f.AreaAbove + f.AreaBelow);

    internal static SurveyResult Of(JointSurvey survey, int number, ProjectWork work, MeasuredWork measured, string by, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(work);
        DateTimeOffset now = clock.GetUtcNow();
        SurveyResult result = new()
        {
            Id = Guid.CreateVersion7(now),
            SurveyId = survey.Id,
            Number = number,
            SurveyedOn = measured.SurveyedOn!.Value,
            LandArea = Checked(measured.LandArea, nameof(LandArea)),
            GreenArea = Checked(measured.GreenArea, nameof(GreenArea)),
            ShelterArea = Checked(measured.ShelterArea, nameof(ShelterArea)),
            Parking = Whole(measured.Parking),
            OffsetEast = Checked(measured.Offsets.ElementAtOrDefault(0), nameof(OffsetEast)),
            OffsetSouth = Checked(measured.Offsets.ElementAtOrDefault(1), nameof(OffsetSouth)),
            OffsetWest = Checked(measured.Offsets.ElementAtOrDefault(2), nameof(OffsetWest)),
            OffsetNorth = Checked(measured.Offsets.ElementAtOrDefault(3), nameof(OffsetNorth)),
            Remark = OfficeText.Clean(measured.Remark, RemarkLimit, nameof(Remark)),
            UploadedBy = by,
            UploadedAt = now.UtcDateTime,
        };
        IEnumerable<(Guid? Id, string Name)> units = work.Units.Count > 0 ? work.Units.Select(u => ((Guid?)u.Id, u.Name)) : [(null, work.Name)];
        foreach (((Guid? id, string name), int index) in units.Select((u, i) => (u, i)))
        {
            MeasuredUnit? one = measured.Units.FirstOrDefault(m => m.UnitId == id);
            string field = FieldOf(id);
            SurveyRules.FigureMissing.Require(one is { AreaAbove: not null, AreaBelow: not null, Height: not null }, field, name);
            result.figures.Add(SurveyFigure.Of(
                Guid.CreateVersion7(now), result.Id, id, name, index + 1,
                Checked(one.AreaAbove, field)!.Value, Checked(one.AreaBelow, field)!.Value, Checked(one.Height, field)!.Value));
        }

        result.files.AddRange(measured.Files.Select(f => SurveyFile.Of(Guid.CreateVersion7(now), result.Id, f)));
        return result;
    }

    /// <summary>The field of a unit's figures, for what is said about them.</summary>
    public static string FieldOf(Guid? unitId) => $"Unit-{unitId:N}";

    private static decimal? Checked(decimal? measure, string field)
    {
        SurveyRules.FigureWrong.Require(measure is null || (measure is >= 0 and <= Largest && decimal.Round(measure.Value, 2) == measure), field);
        return measure;
    }

    private static int? Whole(decimal? count)
    {
        SurveyRules.FigureWrong.Require(count is null || (count is >= 0 and <= 1_000_000 && decimal.Truncate(count.Value) == count), nameof(Parking), "停车位应当是整数");
        return (int?)count;
    }
}
