using ApprovalOffice.Data.Search;

namespace ApprovalOffice.Tests.Data.Search;

/// <summary>What is typed meets what is kept, however it is spaced, wide or capital.</summary>
public sealed class SearchTextTests
{
    [Theory]
    [InlineData("示范市 第三（实验）小学", "示范市第三实验小学")]
    [InlineData("Ａ区１号楼", "a区1号楼")]
    [InlineData("  ", "")]
    public void Plain_LeavesOutWhatNobodySearchesFor(string name, string plain) => SearchText.Plain(name).ShouldBe(plain);

    [Fact]
    public void Grams_AreTheNeighbours_EachOnce()
    {
        SearchText.GramsOf("学学学校").ShouldBe([('学' << 16) | '学', ('学' << 16) | '校'], ignoreOrder: true);
        SearchText.GramsOf("校").ShouldBeEmpty();
        SearchText.GramsOfName("小学").ShouldBe([('小' << 16) | '学', ('X' << 16) | 'X'], ignoreOrder: true);
    }

    [Theory]
    [InlineData("示范市第三实验小学新建工程", "SFSDSSYXXXJGC")]
    [InlineData("重庆路改造（重建）", "CQLGZCJ")]
    [InlineData("重点项目", "ZDXM")]
    [InlineData("长江大厦A座3号楼", "CJDSAZ3HL")]
    [InlineData("校长办公楼", "XZBGL")]
    [InlineData("空调机房调度中心", "KTJFDDZX")]
    [InlineData("绿化行道树", "LHXDS")]
    [InlineData("龘", "D")]
    public void Initials_AreThoseOfTheCustomaryReading(string name, string initials) => Pinyin.InitialsOf(name).ShouldBe(initials);

    [Fact]
    public void EveryCommonCharacter_HasALetter()
    {
        // GB 2312 level 1 and 2, in the order of the standard: the first is sorted by pinyin, so its letters only ever go forward.
        System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);
        System.Text.Encoding gb = System.Text.Encoding.GetEncoding("gb2312");
        List<char> first = Characters(gb, 0xB0, 0xD7), second = Characters(gb, 0xD8, 0xF7);
        (first.Count, second.Count).ShouldBe((3755, 3008));
        first.Concat(second).Where(c => Pinyin.InitialsOf($"{c}") is not [>= 'A' and <= 'Z']).ShouldBeEmpty();

        // Sorted by some reading of each character: where ours stands between its neighbours' letters it is that one.
        string letters = string.Concat(first.Select(c => Pinyin.InitialsOf($"{c}")));
        int off = Enumerable.Range(1, letters.Length - 2).Count(i => letters[i] < letters[i - 1] && letters[i] < letters[i + 1] || letters[i] > letters[i - 1] && letters[i] > letters[i + 1]);
        off.ShouldBeLessThan(letters.Length / 100, "of a hundred characters 99 have the letter under which the standard sorts them");
    }

    private static List<char> Characters(System.Text.Encoding gb, int from, int to)
    {
        List<char> found = [];
        for (int row = from; row <= to; row++)
        {
            for (int cell = 0xA1; cell <= 0xFE; cell++)
            {
                if (gb.GetString([(byte)row, (byte)cell]) is [>= '\u4E00' and <= '\u9FFF' and var c])
                {
                    found.Add(c);
                }
            }
        }

        return found;
    }
}
