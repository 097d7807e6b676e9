using ApprovalOffice.Data.Acceptance;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.SmartGuidance;

namespace ApprovalOffice.App.Features.Acceptance;

/// <summary>What is typed of the results of a survey.</summary>
public sealed class MeasuredForm
{
    /// <summary>测绘日期, yyyy-MM-dd.</summary>
    public string SurveyedOn { get; set; } = "";

    /// <summary>用地面积, m².</summary>
    public string LandArea { get; set; } = "";

    /// <summary>绿地面积, m².</summary>
    public string GreenArea { get; set; } = "";

    /// <summary>人防建筑面积, m².</summary>
    public string ShelterArea { get; set; } = "";

    /// <summary>机动车停车位.</summary>
    public string Parking { get; set; } = "";

    /// <summary>退红线 on the east, south, west, north side, m.</summary>
    public string OffsetEast { get; set; } = "";

    /// <summary>On the south side.</summary>
    public string OffsetSouth { get; set; } = "";

    /// <summary>On the west side.</summary>
    public string OffsetWest { get; set; } = "";

    /// <summary>On the north side.</summary>
    public string OffsetNorth { get; set; } = "";

    /// <summary>说明.</summary>
    public string Remark { get; set; } = "";

    /// <summary>The units of the work.</summary>
    public IReadOnlyList<MeasuredUnitForm> Units { get; init; } = [];

    /// <summary>The files that have arrived.</summary>
    public List<(Guid UploadId, string FileName)> Files { get; } = [];

    /// <summary>As the entity takes it. Throws <see cref="RuleBroken"/> (SURV-006) at the field of what is no number.</summary>
    public MeasuredWork Read(IReadOnlyList<StoredFile> files) => new()
    {
        SurveyedOn = SurveyForm.DateOf(SurveyedOn),
        Units = [.. Units.Select(u => new MeasuredUnit(u.UnitId, NumberOf(u.AreaAbove, FieldOf(u)), NumberOf(u.AreaBelow, FieldOf(u)), NumberOf(u.Height, FieldOf(u))))],
        Files = files,
        LandArea = NumberOf(LandArea, nameof(LandArea)),
        GreenArea = NumberOf(GreenArea, nameof(GreenArea)),
        ShelterArea = NumberOf(ShelterArea, nameof(ShelterArea)),
        Parking = NumberOf(Parking, nameof(Parking)),
        Offsets =
        [
            NumberOf(OffsetEast, nameof(OffsetEast)), NumberOf(OffsetSouth, nameof(OffsetSouth)), NumberOf(OffsetWest, nameof(OffsetWest)), NumberOf(OffsetNorth, nameof(OffsetNorth)),
        ],
        Remark = Remark,
    };

    private static string FieldOf(MeasuredUnitForm unit) => SurveyResult.FieldOf(unit.UnitId);

    private static decimal? NumberOf(string typed, string field) => typed.Trim().Length == 0 ? null
        : GuidanceNumber.TryParse(typed, out decimal number) ? number
        : throw new RuleBroken(SurveyRules.FigureWrong, field);
}
