using ApprovalOffice.Reports.Layout;

namespace ApprovalOffice.Reports.Notices;

/// <summary>征求意见函 (rules of the office: ZQ).</summary>
public sealed class OpinionLetterDocument : NoticeDocument
{
    private readonly OpinionLetterModel _model;

    /// <summary>The notice of that content.</summary>
    public OpinionLetterDocument(OpinionLetterModel model)
        : base(model?.Head!, "征求意见函")
    {
        _model = model!;
    }

    /// <inheritdoc />
    private protected override string Addressee => _model.AskedOrgan;

    /// <inheritdoc />
    private protected override string SealWords => "加盖公章处";

    /// <inheritdoc />
    private protected override string Closing => ContactWords;

    /// <inheritdoc />
    private protected override void Body(ColumnDescriptor column)
    {
        var round = _model.Round > 1 ? $"（第{_model.Round}次征求意见）" : string.Empty;
        column.Paragraph($"{Head.ApplicantName}{Project()}提出的“{Head.MatterName}”申请，本机关正在审查（办件编号{Head.CaseNumber}）。因涉及贵单位职责，现就下列事项征求意见{round}：");
        column.Paragraph(_model.Question);
        column.Paragraph($"请于{ChineseDate.Of(_model.DueOn)}前（含当日）通过工程建设项目审批管理系统反馈书面意见。{Silence()}");
        column.Paragraph("申请材料和设计文件请在系统内查阅，不另附纸质件。");
    }

    private string Project() => Head.ProjectName.Length == 0 ? string.Empty : $"就“{Head.ProjectName}”";

    private string Silence() => _model.SilenceIsConsent
        ? "逾期未反馈的，视为同意。"
        : "该意见为法律、法规规定的审批依据，逾期未反馈不视为同意。";
}
