namespace ApprovalOffice.App.Commands;

/// <summary>A maintenance command of the executable.</summary>
/// <param name="Name">What is typed.</param>
/// <param name="Arguments">Names of its arguments, in order.</param>
/// <param name="Summary">What it does, in one line.</param>
/// <param name="Detail">What whoever runs it should know.</param>
/// <param name="RunAsync">Does it: services of a scope, arguments, where to speak; gives the exit code.</param>
internal sealed record Command(
    string Name,
    IReadOnlyList<string> Arguments,
    string Summary,
    string Detail,
    Func<IServiceProvider, IReadOnlyList<string>, TextWriter, CancellationToken, Task<int>> RunAsync)
{
    /// <summary>How many words its name has.</summary>
    public int Words => Name.Split(' ').Length;

    /// <summary>How it is called.</summary>
    public string Usage => string.Join(' ', ["ApprovalOffice", Name, .. Arguments, .. Options.Select(option => $"[{option} N]")]);

    /// <summary>Names of its options, each followed by a value; their values come behind the arguments as <c>--name=value</c>.</summary>
    public IReadOnlyList<string> Options { get; init; } = [];
}
