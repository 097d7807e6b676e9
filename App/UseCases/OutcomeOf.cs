namespace ApprovalOffice.App.UseCases;

/// <summary>How a use case ended that yields something.</summary>
public sealed class Outcome<T> : Outcome
{
    private readonly T? _value;

    internal Outcome(T value, string sentence)
        : base(OutcomeKind.Ok, sentence) => _value = value;

    internal Outcome(Outcome other)
        : base(other.Kind, other.Sentence, other.Rule, other.Field, other.ConflictWith)
    {
    }

    /// <summary>What came of it.</summary>
    /// <exception cref="InvalidOperationException">It was not done.</exception>
    public T Value => IsOk ? _value! : throw new InvalidOperationException($"There is no value: {Kind}, {Sentence}");
}
