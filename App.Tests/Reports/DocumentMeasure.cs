using System.Diagnostics;
using System.Globalization;
using ApprovalOffice.App.Delivery;
using ApprovalOffice.App.Features.Samples;
using ApprovalOffice.App.Papers;
using ApprovalOffice.Data.Catalogue;
using Microsoft.Extensions.Time.Testing;

namespace ApprovalOffice.Tests.Reports;

/// <summary>Certificates a second, a ledger of a thousand pages, and the same page with bare SkiaSharp. Measured only where OFFICE_BENCH names «documents».</summary>
[Trait("Category", "Bench")]
public sealed class DocumentMeasure(ITestOutputHelper output)
{
    private const int Rounds = 5;
    private const int WarmRounds = 5;
    private const int PairedRounds = 15;

    [Fact]
    public async Task Certificates_AndALedger()
    {
        Assert.SkipUnless((Environment.GetEnvironmentVariable("OFFICE_BENCH") ?? "").Contains("documents", StringComparison.Ordinal), "measured on demand: OFFICE_BENCH=documents");
        PaperSample sample = PaperSamples.Of(CatalogueReader.ReadShipped()).Single(s => s.Key == "ZZ-17");
        string name = sample.Model.GetType().Name, json = PaperDrawings.Freeze(sample.Model);
        string keys = Directory.CreateTempSubdirectory("office-bench-").FullName;
        DateTimeOffset now = new(2026, 10, 22, 9, 30, 0, TimeSpan.FromHours(8));
        DemonstrationSigner signer = new(keys, new FakeTimeProvider(now));
        SealOrder seal = new("11990100MB1234567X", "示范市自然资源和规划局", now);
        int cores = Environment.ProcessorCount;
        try
        {
            byte[] signed = (await signer.SignAsync(PaperDrawings.Draw(name, json), seal)).Content;
            Say("| 项目 | 结果 |");
            Say("| --- | --- |");
            Say($"| 建设工程规划许可证（带建筑物附表），绘制，单核 | {PerSecond(200, 1, () => PaperDrawings.Draw(name, json)):0} 份/秒 |");
            Say($"| 同上，{cores} 核 | {PerSecond(200, cores, () => PaperDrawings.Draw(name, json)):0} 份/秒 |");
            Say($"| 绘制并签名（RSA-2048），单核 | {PerSecond(100, 1, () => signer.SignAsync(PaperDrawings.Draw(name, json), seal).GetAwaiter().GetResult()):0} 份/秒 |");
            Say($"| 同上，{cores} 核 | {PerSecond(100, cores, () => signer.SignAsync(PaperDrawings.Draw(name, json), seal).GetAwaiter().GetResult()):0} 份/秒 |");
            Say($"| 签名后的证照文件 | {signed.Length / 1024.0:0.0} KB |");
            (byte[] ledger, double seconds) = Timed(() => Ledgers.Drawn(1000));
            Say($"| 1,000 页台账（{1000 * Ledgers.RowsAPage:N0} 行 × {Ledgers.Columns} 列） | {seconds:0.00} 秒，{ledger.Length / 1048576.0:0.0} MB |");
            Say($"| 以下为处理器时间的中位数，两者在同一进程里交替绘制 {PairedRounds} 轮；同样的字体子集、字符、位置和表格线，直接画的一方不排版、不分页 | |");
            Say($"| 1 页台账：本引擎 / 直接用 SkiaSharp | {Ratio(1)} |");
            Say($"| 50 页台账：本引擎 / 直接用 SkiaSharp | {Ratio(50)} |");
            Say($"| 200 页台账：本引擎 / 直接用 SkiaSharp | {Ratio(200)} |");
        }
        finally
        {
            Directory.Delete(keys, recursive: true);
        }
    }

    private static double PerSecond(int count, int cores, Action act)
    {
        act();
        double[] rounds = new double[Rounds];
        for (int round = 0; round < Rounds; round++)
        {
            Stopwatch watch = Stopwatch.StartNew();
            Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = cores }, _ => act());
            rounds[round] = count / watch.Elapsed.TotalSeconds;
        }

        Array.Sort(rounds);
        return rounds[Rounds / 2];
    }

    // Both are drawn in turn, so that whatever else the machine does meets both alike; processor time leaves out the waiting for a core. What the
    // collector of garbage takes in the background is counted with it.
    private static string Ratio(int pages)
    {
        for (int warm = 0; warm < WarmRounds; warm++)
        {
            Ledgers.Drawn(pages);
            Ledgers.Bare(pages);
        }

        double[] own = new double[PairedRounds], bare = new double[PairedRounds], ratio = new double[PairedRounds];
        for (int round = 0; round < PairedRounds; round++)
        {
            (own[round], bare[round]) = (Processor(() => Ledgers.Drawn(pages)), Processor(() => Ledgers.Bare(pages)));
            ratio[round] = own[round] / bare[round];
        }

        return string.Create(CultureInfo.InvariantCulture, $"{Middle(own):0.0} ms / {Middle(bare):0.0} ms = {Middle(ratio):0.00} 倍（{ratio.Min():0.00} 至 {ratio.Max():0.00}）");
    }

    private static double Processor(Func<byte[]> make)
    {
        TimeSpan before = Environment.CpuUsage.TotalTime;
        make();
        return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
    }

    private static double Middle(double[] values) => values.Order().ElementAt(values.Length / 2);

    private static (byte[] Made, double Seconds) Timed(Func<byte[]> make)
    {
        Stopwatch watch = Stopwatch.StartNew();
        byte[] made = make();
        return (made, watch.Elapsed.TotalSeconds);
    }

    private void Say(FormattableString line) => Say(line.ToString(CultureInfo.InvariantCulture));

    private void Say(string line)
    {
        output.WriteLine(line);
        if (Environment.GetEnvironmentVariable("OFFICE_BENCH_OUT") is { Length: > 0 } file)
        {
            File.AppendAllText(file, line + "\n");
        }
    }
}
