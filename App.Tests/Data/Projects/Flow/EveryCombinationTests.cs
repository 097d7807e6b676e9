using System.Collections.Concurrent;
using System.Text.Json;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Projects.Flow;
using ApprovalOffice.Tests.Support;
using Shouldly;
using Xunit;

namespace ApprovalOffice.Tests.Data.Projects.Flow;

/// <summary>
/// The flow of every combination of the eight dimensions, held against the partition as the file writes it: read here from the
/// plain JSON, with bit masks and none of the catalogue's classes.
/// </summary>
public sealed class EveryCombinationTests
{
    // The whole flow, matters and all, is worked out for one combination in so many: a prime, so that every value of every dimension is met.
    private const int Whole = 97;

    private static readonly DateOnly Day = new(2026, 11, 20);

    [Fact]
    public void EveryCombination_HasTheThemeOfThePartition()
    {
        CatalogueSet city = CatalogueReader.ReadShipped();
        (string Key, string[] Codes)[] dimensions = Dimensions();
        (string Theme, int[][] Groups)[] themes = Themes(dimensions);
        int combinations = dimensions.Aggregate(1, (product, d) => product * d.Codes.Length);
        ConcurrentDictionary<string, int> hits = new();
        ConcurrentBag<string> wrong = [];

        Parallel.For(0, combinations, number =>
        {
            int[] values = new int[dimensions.Length];
            for (int i = 0, rest = number; i < dimensions.Length; i++)
            {
                (rest, values[i]) = Math.DivRem(rest, dimensions[i].Codes.Length);
            }

            string expected = themes.Single(t => t.Groups.Any(masks => Meets(masks, values))).Theme;
            ProjectDimensions combination = ProjectDimensions.FromCodes(dimensions.Select((d, i) => KeyValuePair.Create(d.Key, d.Codes[values[i]])).ToDictionary());
            string selected = city.SelectTheme(combination).Code;
            hits.AddOrUpdate(selected, 1, (_, count) => count + 1);
            if (selected != expected || (number % Whole == 0 && !IsWhole(city, combination, expected)))
            {
                wrong.Add($"{string.Join('，', combination.Codes())}: {expected}, not {selected}");
            }
        });

        combinations.ShouldBe(124_416);
        wrong.Take(10).ShouldBeEmpty($"{wrong.Count} combinations");
        hits.Values.Sum().ShouldBe(combinations);
        hits.Count.ShouldBe(32);
    }

    // Every matter of the theme is either in the flow or dropped with its reason.
    private static bool IsWhole(CatalogueSet city, ProjectDimensions combination, string theme)
    {
        ProjectFlow flow = ProjectFlow.Of(city, new FlowSubject { Dimensions = combination }, Day);
        return flow.Theme.Code == theme && flow.Matters.Select(m => m.Code).Concat(flow.Dropped.Select(d => d.Matter.Code)).Order(StringComparer.Ordinal)
            .SequenceEqual(flow.Theme.AllMatters.Select(m => m.Code).Order(StringComparer.Ordinal));
    }

    private static bool Meets(int[] masks, int[] values)
    {
        for (int i = 0; i < values.Length; i++)
        {
            if ((masks[i] & (1 << values[i])) == 0)
            {
                return false;
            }
        }

        return true;
    }

    private static (string Key, string[] Codes)[] Dimensions()
    {
        using JsonDocument file = Read("projectTypes.json");
        return
        [
            .. file.RootElement.GetProperty("dimensions").EnumerateArray()
                .Select(d => (d.GetProperty("key").GetString()!, (string[])[.. d.GetProperty("values").EnumerateArray().Select(v => v.GetProperty("code").GetString()!)])),
        ];
    }

    // A group is a mask a dimension; a dimension that the group does not name lets every value through.
    private static (string Theme, int[][] Groups)[] Themes((string Key, string[] Codes)[] dimensions)
    {
        using JsonDocument file = Read("themes.json");
        return
        [
            .. file.RootElement.GetProperty("themes").EnumerateArray().Select(theme => (
                theme.GetProperty("code").GetString()!,
                (int[][])[.. theme.GetProperty("selectionRule").GetProperty("any").EnumerateArray().Select(group => Masks(group.GetProperty("all"), dimensions))])),
        ];
    }

    private static int[] Masks(JsonElement all, (string Key, string[] Codes)[] dimensions)
    {
        int[] masks = [.. dimensions.Select(_ => -1)];
        foreach (JsonElement part in all.EnumerateArray())
        {
            part.GetProperty("op").GetString().ShouldBe("in");
            int at = Array.FindIndex(dimensions, d => d.Key == part.GetProperty("dim").GetString());
            masks[at] &= part.GetProperty("value").EnumerateArray().Sum(v => 1 << Array.IndexOf(dimensions[at].Codes, v.GetString()));
        }

        return masks;
    }

    private static JsonDocument Read(string name) => JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Repository.Root, "Data", "Reference", name)));
}
