using ApprovalOffice.Reports.Certificates;
using ApprovalOffice.Reports.Layout;

namespace ApprovalOffice.Reports.Results;

/// <summary>A result that is a certificate: the face on an A3 sheet; what is too long for it, and tables, on an annex in A4.</summary>
internal sealed class ResultCertificate
{
    // More than that would make the face longer than its page.
    private const int LongestOnFace = 240;

    private readonly ResultPaperModel _model;

    internal ResultCertificate(ResultPaperModel model)
    {
        _model = model;
    }

    internal void AddTo(IDocumentContainer container)
    {
        new CertificateFace(
            _model.Name,
            _model.Number,
            _model.LegalText.Length > 0 ? _model.LegalText : $"根据{_model.LegalBasis}，经审查，本申请符合法定条件，核发此证。",
            _model.IssueAuthority,
            _model.IssueDate,
            [.. _model.Fields.Where(field => !IsSigned(field)).Select(field => (field.Label, OnFace(field)))],
            Notes(),
            [("项目代码", _model.ProjectCode), ("持证主体代码", _model.HolderCode), ("电子证照标识", _model.ElectronicId)],
            _model.Verification)
        {
            AuthorityLabel = LabelOf("issueAuthority") ?? "发证机关",
            DateLabel = LabelOf("issueDate") ?? "日　　期",
        }.AddTo(container);
        var toAnnex = _model.Fields.Where(IsForAnnex).ToArray();
        if (toAnnex.Length > 0)
        {
            new CertificateAnnex(_model, toAnnex).AddTo(container);
        }
    }

    /// <summary>Organ and date stand below the legal text, where the seal goes.</summary>
    private static bool IsSigned(ResultField field) => field.Key is "issueAuthority" or "issueDate";

    private static bool IsForAnnex(ResultField field) => field.Value.Length > LongestOnFace || FieldTable.In(field.Value) is not null;

    private static string OnFace(ResultField field) =>
        field.Value.Length == 0 ? "／" : IsForAnnex(field) ? $"见附页“{field.Label}”" : field.Value;

    private string? LabelOf(string key)
    {
        var label = _model.Fields.FirstOrDefault(field => field.Key == key)?.Label;
        return label == "日期" ? "日　　期" : label;
    }

    private List<string> Notes()
    {
        List<string> notes = [.. _model.Notes];
        if (_model.Validity.Length > 0 && !notes.Exists(note => note.Contains("有效期", StringComparison.Ordinal)))
        {
            notes.Add($"有效期：{_model.Validity}。");
        }

        if (_model.Annexes.Count > 0)
        {
            notes.Add($"附件：{string.Join("；", _model.Annexes)}。");
        }

        return notes;
    }
}
