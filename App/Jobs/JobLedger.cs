using System.Collections.Concurrent;
using System.Text.Json;

namespace ApprovalOffice.App.Jobs;

/// <summary>
/// Remembers how each job last ran, over a restart too: a small file a job in the data folder. Each server keeps its
/// own, since each runs the jobs; their work is claimed in the database.
/// </summary>
internal sealed class JobLedger(string folder)
{
    private readonly ConcurrentDictionary<string, JobRun> _runs = new(StringComparer.Ordinal);

    /// <summary>The last run; null when there was none.</summary>
    public JobRun? Last(string name)
    {
        if (_runs.TryGetValue(name, out JobRun? known))
        {
            return known;
        }

        try
        {
            return File.Exists(PathOf(name)) && JsonSerializer.Deserialize<JobRun>(File.ReadAllText(PathOf(name))) is { } read
                ? _runs.GetOrAdd(name, read)
                : null;
        }
        catch (JsonException)
        {
            // A file cut off by a power failure: the job counts as never run and is caught up.
            return null;
        }
    }

    /// <summary>Writes a run down. What changed nothing within the minute is remembered in memory only.</summary>
    public void Note(string name, JobRun run)
    {
        JobRun? before = Last(name);
        _runs[name] = run;
        if (before is not null && before.Succeeded == run.Succeeded && run.StartedAt - before.StartedAt < TimeSpan.FromMinutes(1)
            && before.Result == run.Result)
        {
            return;
        }

        Directory.CreateDirectory(folder);
        string part = PathOf(name) + ".part";
        File.WriteAllText(part, JsonSerializer.Serialize(run));
        File.Move(part, PathOf(name), overwrite: true);
    }

    private string PathOf(string name) => Path.Combine(folder, name + ".json");
}
