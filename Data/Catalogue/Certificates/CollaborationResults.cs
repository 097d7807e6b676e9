using ApprovalOffice.Data.Catalogue.Matters;

namespace ApprovalOffice.Data.Catalogue.Certificates;

/// <summary>
/// Results of collaborations inside the government: the catalogue names a letter of the procedure as what the matter yields, not a certificate;
/// such a letter is numbered and kept like any other result, with the collected opinion on its face.
/// </summary>
internal static class CollaborationResults
{
    /// <summary>The letters of the procedure that matters yield, as results.</summary>
    public static IEnumerable<ApprovalResult> Of(CatalogueFiles files) =>
        from document in files.Certificates.ProcessDocuments
        let matters = files.Matters.Matters.Where(m => m.Results.Contains(document.Code)).ToList()
        where matters.Count > 0
        select Of(document, matters);

    private static ApprovalResult Of(ProcessDocument document, List<ApprovalMatter> matters) => new()
    {
        Code = document.Code,
        Name = document.Name,
        Kind = "意见书",
        Issuer = [.. matters.Select(m => m.Department).Distinct()],
        Matters = [.. matters.Select(m => m.Code)],
        Numbering = new NumberingRule
        {
            Pattern = "{issuerWord}协字〔{year:4}〕{seq}号",
            Structure = [],
            Confidence = Confidence.Low,
            Example = "示自规协字〔2026〕18号",
        },
        Fields =
        [
            Field("projectName", "项目名称", "text", "project"),
            Field("projectCode", "项目代码", "code", "project"),
            Field("ownerName", "建设单位", "text", "project"),
            Field("opinion", "汇总意见", "longText", "case"),
        ],
        Validity = null,
        Annexes = [],
        Notes = [document.Note],
    };

    private static CertificateField Field(string key, string label, string type, string source) => new() { Key = key, Label = label, Type = type, Source = source };
}
