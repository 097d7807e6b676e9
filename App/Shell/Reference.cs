using System.Diagnostics;

namespace ApprovalOffice.App.Shell;

/// <summary>The short number a person reads out on the telephone and the log is searched for.</summary>
public static class Reference
{
    /// <summary>The reference of a request: the head of its trace id.</summary>
    public static string Of(HttpContext context) =>
        Shorten(Activity.Current?.TraceId.ToHexString() ?? context.TraceIdentifier);

    /// <summary>A new reference for something that happened outside a request, at the given instant.</summary>
    public static string New(TimeProvider clock) =>
        // The tail of a version-7 id is random; its head is only the time.
        Shorten(Guid.CreateVersion7(clock.GetUtcNow()).ToString("N")[22..]);

    private static string Shorten(string id) => id.Length <= 10 ? id.ToUpperInvariant() : id[..10].ToUpperInvariant();
}
