using System.Globalization;
using System.Resources;
using ApprovalOffice.App.Shell.Layout;
using MudBlazor;

namespace ApprovalOffice.Tests.App.Shell;

/// <summary>No English of the component library reaches a person.</summary>
public sealed class ChineseMudTextsTests
{
    [Fact]
    public void EveryTextOfTheLibrary_IsSaidInChinese()
    {
        ResourceManager library = new("MudBlazor.Resources.LanguageResource", typeof(MudButton).Assembly);
        string[] keys = [.. library.GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: true)!
            .Cast<System.Collections.DictionaryEntry>()
            .Select(entry => (string)entry.Key)];
        ChineseMudTexts texts = new();

        keys.Length.ShouldBeGreaterThan(100);
        keys.Where(key => texts[key].ResourceNotFound).ShouldBeEmpty();
    }
}
