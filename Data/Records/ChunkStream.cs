namespace ApprovalOffice.Data.Records;

/// <summary>Reads several files as one, forwards.</summary>
internal sealed class ChunkStream(IReadOnlyList<string> paths) : Stream
{
    private int next;
    private FileStream? current;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        while (true)
        {
            if (current is null && !Advance())
            {
                return 0;
            }

            int read = current!.Read(buffer, offset, count);
            if (read > 0 || !Finish())
            {
                return read;
            }
        }
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (true)
        {
            if (current is null && !Advance())
            {
                return 0;
            }

            int read = await current!.ReadAsync(buffer, cancellationToken);
            if (read > 0 || !Finish())
            {
                return read;
            }
        }
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            current?.Dispose();
        }

        base.Dispose(disposing);
    }

    private bool Advance()
    {
        if (next >= paths.Count)
        {
            return false;
        }

        current = new FileStream(paths[next++], FileMode.Open, FileAccess.Read, FileShare.Read, 64 * 1024, useAsync: true);
        return true;
    }

    private bool Finish()
    {
        current!.Dispose();
        current = null;
        return true;
    }
}
