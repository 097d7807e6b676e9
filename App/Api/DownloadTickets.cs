using System.Security.Cryptography;
using System.Text.Json;
using ApprovalOffice.App.Access;
using Microsoft.AspNetCore.DataProtection;

namespace ApprovalOffice.App.Api;

/// <summary>
/// Makes and reads the tickets of downloads. Which files of a case a person sees is judged by the page that shows the
/// case; it hands out tickets, sealed, for one person. A page may stay open all day, so a ticket does not run out;
/// instead, whether the person may still see the case is judged at every click. A digest alone opens nothing.
/// </summary>
public sealed class DownloadTickets(IDataProtectionProvider protection)
{
    private readonly IDataProtector _protector = protection.CreateProtector("ApprovalOffice.Download.OfCase");

    /// <summary>The address under which this person may open this file as long as they may see the case or stage application it belongs to.</summary>
    public string UrlFor(CurrentPerson person, Guid recordId, string digest, string fileName)
    {
        ArgumentNullException.ThrowIfNull(person);
        return FileUrls.Download(_protector.Protect(JsonSerializer.Serialize(new DownloadTicket(digest, fileName, person.PersonId, recordId))));
    }

    /// <summary>The ticket, if it is whole and this person's.</summary>
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
