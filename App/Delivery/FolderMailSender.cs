using System.Security.Cryptography;
using System.Text;

namespace ApprovalOffice.App.Delivery;

/// <summary>Leaves each mail as an .eml file in a folder, for a gateway to fetch; the same mail twice is one file.</summary>
internal sealed class FolderMailSender(string folder, TimeProvider clock) : IMailSender
{
    /// <inheritdoc />
    public async Task SendAsync(Mail mail, CancellationToken cancellationToken = default)
    {
        Directory.CreateDirectory(folder);
        string name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(mail.Key)))[..32];
        string path = Path.Combine(folder, name + ".eml");
        string part = path + ".part";
        await File.WriteAllTextAsync(part, Write(mail), cancellationToken);
        File.Move(part, path, overwrite: true);
    }

    // RFC 5322 with RFC 2047 words for what is not ASCII.
    private string Write(Mail mail) =>
        $"Date: {clock.GetUtcNow():r}\r\nTo: {Line(mail.To)}\r\nSubject: {Word(mail.Subject)}\r\n"
        + "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + Convert.ToBase64String(Encoding.UTF8.GetBytes(mail.Text), Base64FormattingOptions.InsertLineBreaks) + "\r\n";

    private static string Word(string text) => $"=?utf-8?B?{Convert.ToBase64String(Encoding.UTF8.GetBytes(text))}?=";

    // A line break in an address would begin a header of the sender's choice.
    private static string Line(string text) =>
        text.AsSpan().IndexOfAny('\r', '\n') < 0 ? text : throw new ArgumentException("An address is one line.", nameof(text));
}
