using System.Text.Json;

namespace ApprovalOffice.App.Jobs;

/// <summary>Keeps the last verification of this server over a restart, in a small file beside the ledger of jobs.</summary>
public sealed class VerificationReports(string folder)
{
    private readonly Lock _gate = new();
    private VerificationReport? _last;

    private string Path => System.IO.Path.Combine(folder, "verification.json");

    /// <summary>The last one; null when there was none.</summary>
    public VerificationReport? Last
    {
        get
        {
            lock (_gate)
            {
                return _last ??= Read();
            }
        }
    }

    /// <summary>Keeps a new one.</summary>
    public void Keep(VerificationReport report)
    {
        lock (_gate)
        {
            _last = report;
            Directory.CreateDirectory(folder);
            string part = Path + ".part";
            File.WriteAllText(part, JsonSerializer.Serialize(report));
            File.Move(part, Path, overwrite: true);
        }
    }

    private VerificationReport? Read()
    {
        try
        {
            return File.Exists(Path) ? JsonSerializer.Deserialize<VerificationReport>(File.ReadAllText(Path)) : null;
        }
        catch (JsonException)
        {
            // A file cut off by a power failure: as if nothing had been verified.
            return null;
        }
    }
}
