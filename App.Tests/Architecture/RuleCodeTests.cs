using System.Reflection;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.Tests.Architecture;

/// <summary>A rule is known by its code: the guide, the log and the tests name it by nothing else.</summary>
public sealed class RuleCodeTests
{
    [Fact]
    public void NoTwoRules_ShareACode()
    {
        List<(string Code, string Field)> rules =
        [
            .. from type in typeof(CaseRules).Assembly.GetTypes().Concat(typeof(Outcome).Assembly.GetTypes())
               from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
               where field.FieldType == typeof(Rule)
               select (((Rule)field.GetValue(null)!).Code, $"{type.Name}.{field.Name}"),
        ];
        rules.Count.ShouldBeGreaterThan(100);
        rules.GroupBy(rule => rule.Code).Where(same => same.Count() > 1)
            .Select(same => $"{same.Key}: {string.Join(", ", same.Select(rule => rule.Field))}").ShouldBeEmpty();
    }
}
