using System.Text.RegularExpressions;
using ApprovalOffice.Data.Catalogue.Certificates;

namespace ApprovalOffice.Data.Catalogue.Checks;

/// <summary>Each result is yielded by the matters it lists, has issuers, fields of distinct keys and an example that fits its rule.</summary>
internal static class CertificateCheck
{
    private const string File = "certificates.json";

    public static void Run(CatalogueSet catalogue, FaultList faults)
    {
        faults.Distinct(File, "certificates", catalogue.Certificates, c => c.Code);
        faults.Distinct(File, "processDocuments", catalogue.ProcessDocuments, d => d.Code);
        var yielded = catalogue.Matters.SelectMany(m => m.Results).ToHashSet(StringComparer.Ordinal);
        foreach (var certificate in catalogue.Certificates)
        {
            foreach (string code in certificate.Matters)
            {
                var matter = catalogue.FindMatter(code);
                faults.Refer(matter is not null, File, certificate.Code, "matters", code);
                if (matter is not null && !matter.Results.Contains(certificate.Code))
                {
                    faults.Add("matters.json", code, $"results 未列出 {certificate.Code}");
                }
            }

            foreach (string issuer in certificate.Issuer)
            {
                faults.Refer(issuer == "*" || catalogue.FindDepartment(issuer) is not null, File, certificate.Code, "issuer", issuer);
            }

            Numbering(certificate, faults);
            foreach (var twice in certificate.Fields.GroupBy(f => f.Key).Where(g => g.Count() > 1))
            {
                faults.Add(File, certificate.Code, $"证面字段 {twice.Key} 重复");
            }

            if (!yielded.Contains(certificate.Code))
            {
                faults.Remark(File, certificate.Code, "没有事项产生");
            }
        }
    }

    private static void Numbering(ApprovalResult certificate, FaultList faults)
    {
        if (certificate.Numbering.Regex is not { } expression)
        {
            return;
        }

        try
        {
            // The expressions come from a file that people edit: one that would run for ever is stopped.
            if (!Regex.IsMatch(certificate.Numbering.Example, expression, RegexOptions.ECMAScript, TimeSpan.FromSeconds(1)))
            {
                faults.Add(File, certificate.Code, $"编号示例 {certificate.Numbering.Example} 不符合 {expression}");
            }
        }
        catch (Exception broken) when (broken is ArgumentException or RegexMatchTimeoutException)
        {
            faults.Add(File, certificate.Code, $"编号规则的正则表达式不可用：{expression}");
        }
    }
}
