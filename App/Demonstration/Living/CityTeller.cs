using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Catalogue.SampleProjects;

namespace ApprovalOffice.App.Demonstration.Living;

/// <summary>Tells the stories of all projects at once, each act at its time, so that numbers and the trail run in the order of the days.</summary>
internal sealed class CityTeller(CityOffice office, CatalogueSet catalogue, CityCalendar calendar, CityClock clock)
{
    /// <summary>Tells them until now.</summary>
    /// <returns>How many stories there are.</returns>
    public async Task<int> TellAsync(IReadOnlyList<SampleProject> samples, DateTimeOffset now, CancellationToken ct)
    {
        CityStories stories = new(new CityRegister(office, catalogue), calendar);
        PriorityQueue<IAsyncEnumerator<DateTimeOffset>, DateTimeOffset> waiting = new();
        foreach (SampleProject sample in samples)
        {
            IAsyncEnumerator<DateTimeOffset> story = stories.Of(sample).GetAsyncEnumerator(ct);
            await NextAsync(waiting, story, now);
        }

        await NextAsync(waiting, new CityMonths(office).TellAsync(now, ct).GetAsyncEnumerator(ct), now);
        while (waiting.TryDequeue(out IAsyncEnumerator<DateTimeOffset>? story, out DateTimeOffset at))
        {
            clock.Reach(at);
            await NextAsync(waiting, story, now);
        }

        clock.Reach(now);
        return samples.Count;
    }

    // A story says when it goes on; what would lie ahead of now is not told.
    private static async Task NextAsync(PriorityQueue<IAsyncEnumerator<DateTimeOffset>, DateTimeOffset> waiting, IAsyncEnumerator<DateTimeOffset> story, DateTimeOffset now)
    {
        if (await story.MoveNextAsync() && story.Current <= now)
        {
            waiting.Enqueue(story, story.Current);
        }
        else
        {
            await story.DisposeAsync();
        }
    }
}
