namespace ApprovalOffice.App.Delivery;

/// <summary>Why nothing is signed with a key file, in the words of the queue.</summary>
internal static class KeyFileRefusals
{
    /// <summary>The organ has a key file.</summary>
    public static void RequireFile(string file, SealOrder seal)
    {
        if (!File.Exists(file))
        {
            throw new InvalidOperationException($"没有{seal.OrganName}的签名密钥：{Path.GetFileName(file)}");
        }
    }

    /// <summary>The certificate was valid at the instant that the signature states.</summary>
    public static void RequireValid(SealOrder seal, DateTime notBefore, DateTime notAfter)
    {
        if (seal.At.UtcDateTime < notBefore || seal.At.UtcDateTime > notAfter)
        {
            throw new InvalidOperationException($"{seal.OrganName}的签名证书不在有效期内（{notBefore:yyyy-MM-dd} 至 {notAfter:yyyy-MM-dd}）");
        }
    }

    /// <summary>The file has no private key.</summary>
    public static InvalidOperationException WithoutKey(SealOrder seal) => new($"{seal.OrganName}的签名密钥文件中没有私钥");

    /// <summary>The file is broken, or its password another.</summary>
    public static InvalidOperationException Locked(SealOrder seal, Exception cause) => new($"{seal.OrganName}的签名密钥打不开：文件损坏或者口令不对", cause);
}
