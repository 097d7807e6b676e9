using System.Security.Cryptography;
using System.Text.Json;
using ApprovalOffice.App.Access;
using Microsoft.AspNetCore.DataProtection;

namespace ApprovalOffice.App.Api;

/// <summary>
/// Makes and reads the tickets of downloads. Whether a person may see a file depends on the case it belongs to, so the
/// page that shows the case judges it and hands out a ticket; the ticket is sealed, for one person and one hour. A
/// digest alone opens nothing.
/// </summary>
public sealed class DownloadTickets(IDataProtectionProvider protection)
{
    private static readonly TimeSpan Validity = TimeSpan.FromHours(1);

    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("ApprovalOffice.Download").ToTimeLimitedDataProtector();

    /// <summary>The address under which this person may open this file within the hour.</summary>
    public string UrlFor(CurrentPerson person, string digest, string fileName)
    {
        ArgumentNullException.ThrowIfNull(person);
        return FileUrls.Download(_protector.Protect(JsonSerializer.Serialize(new DownloadTicket(digest, fileName, person.PersonId)), Validity));
    }

    /// <summary>The ticket, if it is whole, in time and this person's.</summary>
    public DownloadTicket? Read(string text, Guid personId)
    {
        try
        {
            DownloadTicket? ticket = JsonSerializer.Deserialize<DownloadTicket>(_protector.Unprotect(text));
            return ticket?.PersonId == personId ? ticket : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
