using System.Runtime.CompilerServices;

namespace ApprovalOffice.Data.Records;

/// <summary>Work on many pieces, several at once, whose results are taken in the order of the pieces.</summary>
internal static class SideBySide
{
    private const int Most = 4;

    /// <summary>How many pieces are worked on at once: a reader waits for the disk now and then, the others go on meanwhile.</summary>
    public static int AtOnce { get; } = Math.Clamp(Environment.ProcessorCount, 1, Most);

    /// <summary>Works on the pieces; no more of them are begun ahead of what was taken than <paramref name="ahead"/>, so that memory does not grow with their number.</summary>
    public static async IAsyncEnumerable<TResult> RunAsync<T, TResult>(
        IEnumerable<T> pieces, int ahead, Func<T, CancellationToken, Task<TResult>> work, [EnumeratorCancellation] CancellationToken ct = default)
    {
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
        using IEnumerator<T> waiting = pieces.GetEnumerator();
        Queue<Task<TResult>> begun = new();
        try
        {
            while (true)
            {
                while (begun.Count < ahead && waiting.MoveNext())
                {
                    T piece = waiting.Current;
                    begun.Enqueue(Task.Run(() => work(piece, stop.Token), stop.Token));
                }

                if (begun.Count == 0)
                {
                    yield break;
                }

                TResult result = await begun.Peek();
                _ = begun.Dequeue();
                yield return result;
            }
        }
        finally
        {
            // Nothing goes on behind the back of whoever stopped asking.
            await stop.CancelAsync();
            await Task.WhenAll(begun).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        }
    }
}
