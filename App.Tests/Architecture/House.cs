using System.Reflection;
using ApprovalOffice.App.Shell;
using ApprovalOffice.Data.Persistence;
using ArchUnitNET.Loader;
using Assembly = System.Reflection.Assembly;
using Type = System.Type;

namespace ApprovalOffice.Tests.Architecture;

/// <summary>The three rooms as compiled, for the tests that keep them apart.</summary>
internal static class House
{
    /// <summary>App.</summary>
    public static Assembly App { get; } = typeof(OfficeRoot).Assembly;

    /// <summary>Data.</summary>
    public static Assembly Data { get; } = typeof(OfficeDbContext).Assembly;

    /// <summary>Reports.</summary>
    public static Assembly Reports { get; } = Assembly.Load("ApprovalOffice.Reports");

    /// <summary>All types of the rooms that people wrote.</summary>
    public static IReadOnlyList<Type> WrittenTypes { get; } =
        [.. new[] { App, Data, Reports }.SelectMany(room => room.GetTypes()).Where(IsWritten)];

    /// <summary>Who uses whom, type by type.</summary>
    public static IReadOnlyList<(string User, string Used)> Uses { get; } = LoadUses();

    private static bool IsWritten(Type type) =>
        type.Namespace?.StartsWith("ApprovalOffice", StringComparison.Ordinal) == true
        && !type.Name.Contains('<', StringComparison.Ordinal)
        && type.DeclaringType?.Name.Contains('<', StringComparison.Ordinal) != true
        && !type.Namespace.Contains(".Migrations", StringComparison.Ordinal);

    private static List<(string User, string Used)> LoadUses()
    {
        ArchUnitNET.Domain.Architecture house = new ArchLoader().LoadAssemblies(App, Data, Reports).Build();
        return [.. house.Types
            .SelectMany(type => type.Dependencies, (type, dependency) => (type.FullName, dependency.Target.FullName))
            .Distinct()];
    }
}
