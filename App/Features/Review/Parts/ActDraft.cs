using ApprovalOffice.App.Shell;

namespace ApprovalOffice.App.Features.Review.Parts;

/// <summary>The texts typed into one form of one case, kept until the act is done. A frame hands it to the entries in it.</summary>
/// <param name="draft">Where it is kept.</param>
/// <param name="form">Case and form.</param>
public sealed class ActDraft(TypedDraft draft, string form)
{
    private Dictionary<string, string> _texts = [];

    /// <summary>Reads what was kept.</summary>
    public async Task OpenAsync() => _texts = await draft.FindAsync<Dictionary<string, string>>(form) ?? [];

    /// <summary>What was typed into a field; null when nothing was.</summary>
    public string? TextOf(string field) => _texts.GetValueOrDefault(field);

    /// <summary>Keeps what is typed into a field.</summary>
    public Task KeepAsync(string field, string? text)
    {
        _texts[field] = text ?? "";
        return draft.KeepAsync(form, _texts);
    }

    /// <summary>It was sent, or given up.</summary>
    public Task ForgetAsync()
    {
        _texts.Clear();
        return draft.ForgetAsync(form);
    }
}
