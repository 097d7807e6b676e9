namespace ApprovalOffice.App.Features.Projects;

/// <summary>What a list of projects is narrowed to.</summary>
/// <param name="Text">Part of the name, or a project code, or the owner's name or credit code; empty for all.</param>
/// <param name="Region">Six digits of a region, with all below it; empty for all.</param>
/// <param name="Sort">One of <see cref="ProjectList.Sorts"/>.</param>
/// <param name="Page">From 1.</param>
public sealed record ProjectFilter(string Text, string Region, string Sort, int Page);
