using ApprovalOffice.App.Access;
using ApprovalOffice.App.Jobs;

namespace ApprovalOffice.App.Shell.Layout;

/// <summary>The main directory, in the order of the screen. A feature adds its line here.</summary>
public static class NavigationMap
{
    /// <summary>All lines; what a person sees of them depends on the permissions.</summary>
    public static IReadOnlyList<NavigationEntry> Entries { get; } =
    [
        new("工作", "首页", ShellUrls.Home, null),
        new("系统", "定时任务", JobUrls.List, Permissions.KeepSystem),
    ];
}
