using System.Security.Cryptography;
using ApprovalOffice.App.Access;
using Microsoft.AspNetCore.Components.Server.ProtectedBrowserStorage;

namespace ApprovalOffice.App.Shell;

/// <summary>
/// Keeps what is being typed into a form, sealed, in the browser's tab until it is sent: a reload, a lost connection or
/// a new sign-in finds it again, and nobody else does, because the key names the person.
/// </summary>
public sealed class TypedDraft(ProtectedSessionStorage storage, CurrentPerson person)
{
    /// <summary>Keeps it.</summary>
    /// <param name="form">Which form, and of what: the same words find it again.</param>
    /// <param name="typed">What is typed.</param>
    public Task KeepAsync<T>(string form, T typed)
        where T : class => person.IsSignedIn ? storage.SetAsync(Key(form), typed).AsTask() : Task.CompletedTask;

    /// <summary>What was kept; null when nothing was, or it cannot be unsealed any more.</summary>
    public async Task<T?> FindAsync<T>(string form)
        where T : class
    {
        try
        {
            ProtectedBrowserStorageResult<T> kept = await storage.GetAsync<T>(Key(form));
            return kept.Success ? kept.Value : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>Forgets it.</summary>
    public Task ForgetAsync(string form) => storage.DeleteAsync(Key(form)).AsTask();

    private string Key(string form) => $"{form}-{person.PersonId:N}";
}
