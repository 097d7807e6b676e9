namespace ApprovalOffice.App.Papers;

/// <summary>Writes a provision as official papers do: the law in 《》, then the article.</summary>
internal static class LawCitation
{
    /// <summary>企业投资项目核准和备案管理条例第十条 → 《企业投资项目核准和备案管理条例》第十条; text without an article, or written so already, stays.</summary>
    public static string Of(string provision)
    {
        int article = provision.IndexOf('第', StringComparison.Ordinal);
        return article <= 0 || provision.Contains('《', StringComparison.Ordinal) || !provision.Contains('条', StringComparison.Ordinal)
            ? provision
            : $"《{provision[..article]}》{provision[article..]}";
    }
}
