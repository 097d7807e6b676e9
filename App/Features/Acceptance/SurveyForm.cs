using System.Globalization;
using ApprovalOffice.Data.Acceptance;

namespace ApprovalOffice.App.Features.Acceptance;

/// <summary>What is typed of the commission of a joint survey.</summary>
public sealed class SurveyForm
{
    /// <summary>测绘单位.</summary>
    public string Surveyor { get; set; } = "";

    /// <summary>Its 统一社会信用代码.</summary>
    public string SurveyorCode { get; set; } = "";

    /// <summary>测绘资质.</summary>
    public string Qualification { get; set; } = "";

    /// <summary>合同日期, yyyy-MM-dd.</summary>
    public string ContractOn { get; set; } = "";

    /// <summary>What is measured; the whole by itself.</summary>
    public SurveyItems Items { get; set; } = SurveyItemNames.Each.Aggregate((all, one) => all | one);

    /// <summary>As the entity takes it.</summary>
    public SurveyParticulars Read() => new(Surveyor, SurveyorCode, Qualification, DateOf(ContractOn), Items);

    /// <summary>The form of a commission that is there.</summary>
    public static SurveyForm Of(JointSurvey survey)
    {
        ArgumentNullException.ThrowIfNull(survey);
        return new SurveyForm
        {
            Surveyor = survey.Surveyor,
            SurveyorCode = survey.SurveyorCode.Value,
            Qualification = survey.Qualification,
            ContractOn = survey.ContractOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Items = survey.Items,
        };
    }

    /// <summary>A date as the browser's field gives it; null when it is none.</summary>
    internal static DateOnly? DateOf(string typed) => DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;
}
