namespace ApprovalOffice.App.Features.MonthlyReturns;

/// <summary>What a person is typing into the places of a return: nothing of it is lost when it is refused.</summary>
public sealed class ReturnTyping
{
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _problems = new(StringComparer.Ordinal);

    /// <summary>What was typed and is not saved; null where what is saved stands.</summary>
    public string? TextOf(string place) => _texts.GetValueOrDefault(place);

    /// <summary>Why it was not saved; null where nothing was refused.</summary>
    public string? ProblemOf(string place) => _problems.GetValueOrDefault(place);

    internal void Keep(string place, string text)
    {
        _texts[place] = text;
        _problems.Remove(place);
    }

    internal void Saved(string place)
    {
        _texts.Remove(place);
        _problems.Remove(place);
    }

    internal void Refused(string place, string sentence) => _problems[place] = sentence;

    internal void Clear()
    {
        _texts.Clear();
        _problems.Clear();
    }
}
