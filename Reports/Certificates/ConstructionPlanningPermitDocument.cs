using ApprovalOffice.Reports.Layout;

namespace ApprovalOffice.Reports.Certificates;

/// <summary>
/// 建设工程规划许可证 (catalogue ZZ-17): the face as an A3 sheet across, which folds into the two A4 leaves of the paper original, and
/// the annex of buildings on A4.
/// </summary>
public sealed class ConstructionPlanningPermitDocument : IDocument
{
    private const string Title = "建设工程规划许可证";

    private readonly ConstructionPlanningPermitModel _model;

    /// <summary>The permit of that content.</summary>
    public ConstructionPlanningPermitDocument(ConstructionPlanningPermitModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        _model = model;
    }

    /// <inheritdoc />
    public DocumentMetadata GetMetadata() => OfficeDocument.Metadata(Title, _model.IssueAuthority, _model.Number, _model.MadeAt);

    /// <inheritdoc />
    public DocumentSettings GetSettings() => OfficeDocument.Settings;

    /// <inheritdoc />
    public void Compose(IDocumentContainer container)
    {
        var face = new CertificateFace(
            Title,
            _model.Number,
            _model.LegalText,
            _model.IssueAuthority,
            _model.IssueDate,
            [
                ("建设单位（个人）", OwnerLine()),
                ("建设项目名称", _model.ProjectName),
                ("建设位置", _model.Location),
                ("建设规模", _model.Scale),
                ("附图及附件名称", AttachmentLine()),
            ],
            _model.Notes,
            [("项目代码", _model.ProjectCode), ("电子证照标识", _model.ElectronicId)],
            _model.Verification);
        face.AddTo(container);
        if (_model.Buildings.Count > 0)
        {
            new PlannedBuildingsAnnex(_model).AddTo(container);
        }
    }

    // The annex that is bound to it is named in any case; an empty line could be written into.
    private string AttachmentLine() =>
        _model.Attachments.Length > 0 ? _model.Attachments : _model.Buildings.Count > 0 ? "建设工程规划许可证附件（单体建筑明细表）" : "／";

    private string OwnerLine() =>
        _model.HolderCode.Length == 0 ? _model.OwnerName : $"{_model.OwnerName}\n（{_model.HolderCode}）";
}
