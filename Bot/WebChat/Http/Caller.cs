using System.Net;
using System.Net.Sockets;

namespace CompassionCoach.Bot.WebChat.Http;

/// <summary>Where a request comes from, for bounds only; it is not stored.</summary>
internal static class Caller
{
    /// <summary>The address; of IPv6 the first 64 bits, since one household or phone moves freely within them.</summary>
    public static string AddressOf(HttpContext http)
    {
        var address = http.Connection.RemoteIpAddress;
        if (address is null) return "unknown";
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        return address.AddressFamily == AddressFamily.InterNetworkV6 && !IPAddress.IsLoopback(address)
            ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8))
            : address.ToString();
    }

    public static string? BearerOf(HttpContext http)
    {
        const string scheme = "Bearer ";
        var header = http.Request.Headers.Authorization.ToString();
        return header.StartsWith(scheme, StringComparison.OrdinalIgnoreCase) ? header[scheme.Length..].Trim() : null;
    }
}
