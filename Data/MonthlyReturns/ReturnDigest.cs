using System.Security.Cryptography;
using System.Text;

namespace ApprovalOffice.Data.MonthlyReturns;

/// <summary>The digest of what a return says.</summary>
public static class ReturnDigest
{
    /// <summary>SHA-256 of a text's UTF-8, lower-case hex.</summary>
    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
