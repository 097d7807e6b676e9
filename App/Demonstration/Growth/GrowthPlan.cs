using System.Globalization;
using ApprovalOffice.Data.Bulk;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.App.Demonstration.Growth;

/// <summary>Draws the projects of a growing city: when they begin, where they lie, what is built, by whom.</summary>
/// <param name="order">How much.</param>
/// <param name="calendar">The city's calendar.</param>
/// <param name="today">The last day.</param>
internal sealed class GrowthPlan(GrowthOrder order, WorkingCalendar calendar, DateOnly today)
{
    // The beginnings of a year's projects are spread over one hour of the day.
    private const int Spread = 3600;
    private const int FirstSerial = 100_000;

    private static readonly string[] Roads = ["育才路", "滨江路", "明德街", "文昌街", "和平里", "环城南路", "金桥路", "建设路", "解放街", "云岭路", "青年路", "湖滨路", "团结巷", "兴业大道", "科创路", "望江街", "锦绣路", "朝阳街", "光明路"];
    private static readonly string[] Firms = ["恒信", "瑞丰", "中兴达", "华泰", "鼎盛", "联创", "博远", "天成", "正大", "宏图", "新城", "安居", "汇通", "启明", "远景", "金石", "万和"];
    private static readonly string[] Trades = ["置业有限公司", "实业有限公司", "建设发展有限公司", "投资有限公司", "科技有限公司"];

    /// <summary>The projects in the order of their beginnings.</summary>
    /// <param name="serial">How many such projects there are already: their codes are passed over.</param>
    public IReadOnlyList<PlannedProject> Draw(int serial)
    {
        Random random = new(order.Seed);
        List<(DateOnly Day, double Until)> days = Days();
        List<PlannedProject> drawn = [];
        for (int i = 0; i < order.Projects; i++)
        {
            double at = random.NextDouble() * days[^1].Until;
            int place = days.BinarySearch((default, at), Comparer<(DateOnly Day, double Until)>.Create((a, b) => a.Until.CompareTo(b.Until)));
            drawn.Add(new PlannedProject(
                days[place < 0 ? ~place : place].Day,
                TimeSpan.FromSeconds(random.Next(Spread)),
                Pick(CityStoryBook.All, story => story.Weight, random),
                Pick(GrowthOrder.Regions, region => region.Weight, random).Region,
                random.Next()));
        }

        drawn.Sort((a, b) => (a.FirstDay, a.Later).CompareTo((b.FirstDay, b.Later)));
        return [.. drawn.Select((project, i) => project with { Serial = FirstSerial + serial + i })];
    }

    /// <summary>Who and what a drawn project is.</summary>
    /// <param name="project">The project.</param>
    /// <param name="sampleCode">The code of the realistic project of its story: kind of works and of investment.</param>
    /// <param name="sampleOwner">The credit code of that project's owner: what kind of body it is.</param>
    /// <param name="regionName">Where it lies.</param>
    /// <param name="agents">Those who act for owners.</param>
    public static StoryIdentity IdentityOf(PlannedProject project, string sampleCode, string sampleOwner, string regionName, IReadOnlyList<(Guid Id, string Name)> agents)
    {
        Random random = new(project.Draw);
        string[] parts = sampleCode.Split('-');
        string road = Roads[random.Next(Roads.Length)];
        (Guid agent, string agentName) = agents[project.Serial % agents.Count];
        string serial = project.Serial.ToString("D6", CultureInfo.InvariantCulture);
        string place = regionName.Replace("本级", "", StringComparison.Ordinal);
        string owner = sampleOwner[0] == '9'
            ? $"{place}{Firms[random.Next(Firms.Length)]}{Firms[random.Next(Firms.Length)]}{Trades[random.Next(Trades.Length)]}"
            : $"{place}{road}建设服务中心";
        return new StoryIdentity(
            string.Create(CultureInfo.InvariantCulture, $"{project.FirstDay.Year}-{project.Region.Value}-{parts[2]}-{parts[3]}-{serial}"),
            $"{place}{road}{project.Story.Nouns[random.Next(project.Story.Nouns.Count)]}（{serial}）",
            owner,
            CreditCode.Compose(sampleOwner[0], sampleOwner[1], project.Region, "MB" + serial).Value,
            $"{place}{road}{random.Next(1, 400)}号",
            agent,
            agentName);
    }

    private static T Pick<T>(IReadOnlyList<T> from, Func<T, int> weight, Random random)
    {
        int at = random.Next(from.Sum(weight));
        foreach (T one in from)
        {
            at -= weight(one);
            if (at < 0)
            {
                return one;
            }
        }

        return from[^1];
    }

    private List<(DateOnly Day, double Until)> Days()
    {
        List<(DateOnly, double)> days = [];
        double sum = 0;
        for (DateOnly day = today.AddMonths(-order.Months); day <= today; day = day.AddDays(1))
        {
            if (calendar.IsWorkingDay(day))
            {
                days.Add((day, sum += GrowthOrder.Seasons[day.Month - 1]));
            }
        }

        return days;
    }
}
