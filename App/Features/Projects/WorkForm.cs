namespace ApprovalOffice.App.Features.Projects;

/// <summary>What is typed of a later work.</summary>
public sealed class WorkForm
{
    /// <summary>工程名称.</summary>
    public string Name { get; set; } = "";

    /// <summary>工程范围.</summary>
    public string Scope { get; set; } = "";

    /// <summary>The work of the earlier stage.</summary>
    public string Parent { get; set; } = "";

    /// <summary>The stage from which on it stands by itself.</summary>
    public string Stage { get; set; } = "";
}
