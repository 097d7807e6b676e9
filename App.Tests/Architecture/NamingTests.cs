using System.Reflection;
using System.Text.RegularExpressions;
using ApprovalOffice.Tests.Support;

namespace ApprovalOffice.Tests.Architecture;

/// <summary>Names say what a thing is.</summary>
public sealed partial class NamingTests
{
    private static readonly string[] EmptyWords = ["Manager", "Helper", "Helpers", "Util", "Utils", "Service", "Base", "Impl"];

    [Fact]
    public void NoType_EndsInAWordThatSaysNothing()
    {
        House.WrittenTypes
            .Where(type => EmptyWords.Any(word => PlainName(type).EndsWith(word, StringComparison.Ordinal)))
            .Select(type => type.FullName)
            .ShouldBeEmpty();
    }

    [Fact]
    public void WhatIsAwaited_EndsInAsync()
    {
        House.WrittenTypes
            .Where(type => !type.IsInterface || type.IsVisible)
            .SelectMany(type => type.GetMethods(
                BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(method => IsAwaited(method.ReturnType)
                && !method.IsPrivate
                && !method.IsSpecialName
                && !method.Name.Contains('<', StringComparison.Ordinal)
                && !method.Name.EndsWith("Async", StringComparison.Ordinal)
                && !IsGivenByAnother(method))
            .Select(method => $"{method.DeclaringType!.FullName}.{method.Name}")
            .ShouldBeEmpty();
    }

    [Theory]
    [InlineData("App", "ApprovalOffice.App")]
    [InlineData("Data", "ApprovalOffice.Data")]
    [InlineData("Reports", "ApprovalOffice.Reports")]
    [InlineData("App.Tests", "ApprovalOffice.Tests")]
    public void TheNamespace_IsTheFolder(string room, string root)
    {
        string folder = Path.Combine(Repository.Root, room);
        List<string> wrong = [];
        foreach (string file in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories))
        {
            string relative = Path.GetRelativePath(folder, Path.GetDirectoryName(file)!);
            if (relative.Split(Path.DirectorySeparatorChar)[0] is "bin" or "obj"
                || Declaration().Match(File.ReadAllText(file)) is not { Success: true } declared)
            {
                continue;
            }

            string expected = relative == "." ? root : $"{root}.{relative.Replace(Path.DirectorySeparatorChar, '.')}";
            if (declared.Groups["name"].Value != expected)
            {
                wrong.Add($"{Path.GetRelativePath(Repository.Root, file)}: {declared.Groups["name"].Value}");
            }
        }

        wrong.ShouldBeEmpty();
    }

    private static string PlainName(Type type) => type.Name.Split('`')[0];

    private static bool IsAwaited(Type type) =>
        type == typeof(Task) || type == typeof(ValueTask)
        || (type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(Task<>) || type.GetGenericTypeDefinition() == typeof(ValueTask<>)));

    // An override or an implementation of somebody else's interface carries the name it was given there.
    private static bool IsGivenByAnother(MethodInfo method) =>
        method.GetBaseDefinition().DeclaringType != method.DeclaringType
        || method.Name.Contains('.', StringComparison.Ordinal)
        || method.DeclaringType!.GetInterfaces()
            .Where(contract => contract.Namespace?.StartsWith("ApprovalOffice", StringComparison.Ordinal) != true && !method.DeclaringType.IsInterface)
            .SelectMany(contract => method.DeclaringType.GetInterfaceMap(contract).TargetMethods)
            .Contains(method);

    [GeneratedRegex(@"^namespace (?<name>[\w.]+)\s*[;{]", RegexOptions.Multiline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Declaration();
}
