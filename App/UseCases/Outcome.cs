using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.App.UseCases;

/// <summary>How a use case ended. Everything else that can happen is a bug and reaches the page guard.</summary>
public class Outcome
{
    /// <summary>For the factories.</summary>
    protected Outcome(OutcomeKind kind, string sentence, Rule? rule = null, string? field = null, Conflict? conflict = null)
    {
        Kind = kind;
        Sentence = sentence;
        Rule = rule;
        Field = field;
        ConflictWith = conflict;
    }

    /// <summary>Which of the five it is.</summary>
    public OutcomeKind Kind { get; }

    /// <summary>What the person reads.</summary>
    public string Sentence { get; }

    /// <summary>The rule that said no; only when refused.</summary>
    public Rule? Rule { get; }

    /// <summary>The form field the refusal belongs beside; null when it concerns the whole.</summary>
    public string? Field { get; }

    /// <summary>Who changed what and when; only on conflict, and only as far as it is known.</summary>
    public Conflict? ConflictWith { get; }

    /// <summary>Whether it was done.</summary>
    public bool IsOk => Kind == OutcomeKind.Ok;

    /// <summary>A failure is the same failure for a use case that would have yielded something.</summary>
    /// <exception cref="InvalidOperationException">It was done, so there should be a value.</exception>
    public Outcome<T> As<T>() => IsOk ? throw new InvalidOperationException("Done, but without a value.") : new(this);

    /// <summary>Done.</summary>
    public static Outcome Ok(string sentence = "已保存。") => new(OutcomeKind.Ok, sentence);

    /// <summary>Done, with what came of it.</summary>
    public static Outcome<T> Ok<T>(T value, string sentence = "已保存。") => new(value, sentence);

    /// <summary>Not there, or not in this person's scope: the two are not told apart.</summary>
    public static Outcome NotFound(string sentence = "没有找到，或者不在您的办理范围内。") => new(OutcomeKind.NotFound, sentence);

    /// <summary>May not.</summary>
    public static Outcome Forbidden(string sentence = "您的岗位不能进行这项操作。") => new(OutcomeKind.Forbidden, sentence);

    /// <summary>A rule says no.</summary>
    public static Outcome Refused(RuleBroken broken) => new(OutcomeKind.Refused, broken.Message, broken.Rule, broken.Field);

    /// <summary>A rule says no, known without asking an entity.</summary>
    public static Outcome Refused(Rule rule, string? field = null, string? detail = null) => Refused(new RuleBroken(rule, field, detail));

    /// <summary>Somebody else was first.</summary>
    public static Outcome Conflict(Conflict? conflict) =>
        new(OutcomeKind.Conflict, conflict?.Sentence ?? UseCases.Conflict.UnknownSentence, conflict: conflict);
}
