using System.Security.Cryptography;
using ApprovalOffice.App.Access;
using Microsoft.AspNetCore.Components.Server.ProtectedBrowserStorage;

namespace ApprovalOffice.App.Features.Projects;

/// <summary>
/// Keeps what is being typed, sealed, in the browser's tab until it is registered: a reload, a lost connection or a new
/// sign-in finds it again, and nobody else does, because the key names the person.
/// </summary>
public sealed class TypedDraft(ProtectedSessionStorage storage, CurrentPerson person)
{
    /// <summary>Keeps it.</summary>
    public Task KeepAsync(ProjectForm form) => storage.SetAsync(Key, form).AsTask();

    /// <summary>What was kept; null when nothing was, or it cannot be unsealed any more.</summary>
    public async Task<ProjectForm?> FindAsync()
    {
        try
        {
            ProtectedBrowserStorageResult<ProjectForm> kept = await storage.GetAsync<ProjectForm>(Key);
            return kept.Success ? kept.Value : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>Forgets it.</summary>
    public Task ForgetAsync() => storage.DeleteAsync(Key).AsTask();

    private string Key => $"project-form-{person.PersonId:N}";
}
