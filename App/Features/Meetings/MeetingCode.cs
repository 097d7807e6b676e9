using System.Security.Cryptography;
using ApprovalOffice.App.Startup;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;

namespace ApprovalOffice.App.Features.Meetings;

/// <summary>The signed code at the door of a meeting: it names the meeting and cannot be made up. Who scans it must still be signed in and called.</summary>
public sealed class MeetingCode(IDataProtectionProvider protection, IOptions<OfficeOptions> options)
{
    private readonly IDataProtector _protector = protection.CreateProtector("ApprovalOffice.Meeting.SignIn");

    /// <summary>The address that stands in the QR code.</summary>
    public string AddressOf(Guid meetingId) => options.Value.PublicAddress.TrimEnd('/') + MeetingUrls.SignIn(_protector.Protect(meetingId.ToString("N")));

    /// <summary>The meeting of a code; null for a code that is none.</summary>
    public Guid? Read(string code)
    {
        try
        {
            return Guid.TryParseExact(_protector.Unprotect(code), "N", out Guid id) ? id : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
