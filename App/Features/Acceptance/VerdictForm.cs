using ApprovalOffice.Data.Acceptance;

namespace ApprovalOffice.App.Features.Acceptance;

/// <summary>What is typed of a verdict.</summary>
public sealed class VerdictForm
{
    /// <summary>通过, 限期整改 or 不通过, by name.</summary>
    public string Verdict { get; set; } = "";

    /// <summary>整改内容 or the reason.</summary>
    public string What { get; set; } = "";

    /// <summary>部位.</summary>
    public string Place { get; set; } = "";

    /// <summary>期限, yyyy-MM-dd.</summary>
    public string DueOn { get; set; } = "";

    /// <summary>As the entity takes it.</summary>
    public VerdictParticulars Read() => new(Enum.TryParse(Verdict, out PartVerdict verdict) ? verdict : PartVerdict.Open, What, Place, SurveyForm.DateOf(DueOn));
}
