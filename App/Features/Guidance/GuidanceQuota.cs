using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace ApprovalOffice.App.Features.Guidance;

/// <summary>How many codes a network address may still take: anybody may ask, so nobody may fill the table.</summary>
public sealed class GuidanceQuota(IOptions<GuidanceLimits> limits) : IDisposable
{
    // The half of an IPv6 address that a household or firm is given; the rest it chooses as it likes.
    private const int NetworkBytes = 8;

    private readonly PartitionedRateLimiter<string> _limiter = PartitionedRateLimiter.Create<string, string>(network =>
        RateLimitPartition.GetFixedWindowLimiter(network, _ => new FixedWindowRateLimiterOptions { PermitLimit = limits.Value.CodesPerHour, Window = TimeSpan.FromHours(1) }));

    /// <summary>Takes one; false when none is left.</summary>
    public bool TryTake(IPAddress? address)
    {
        using RateLimitLease lease = _limiter.AttemptAcquire(NetworkOf(address));
        return lease.IsAcquired;
    }

    /// <inheritdoc/>
    public void Dispose() => _limiter.Dispose();

    private static string NetworkOf(IPAddress? address) => address switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes(), 0, NetworkBytes).ToLower(CultureInfo.InvariantCulture),
        _ => address.ToString(),
    };
}
