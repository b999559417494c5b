using System.Net;
using Microsoft.AspNetCore.Http;
using TalentGraph.Api.Requests;

namespace TalentGraph.Api.Hosting;

/// <summary>Tells what a request may do.</summary>
internal static class RequestRights
{
    private const string Scheme = "Bearer ";

    public static WriteAccess Of(HttpContext context, WriteKeys keys)
    {
        string? header = context.Request.Headers.Authorization;
        if (header is not null && header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            return keys.Accepts(header[Scheme.Length..].Trim()) ? WriteAccess.Granted : WriteAccess.Forbidden;
        }

        return !keys.Any && IsLocal(context) ? WriteAccess.Granted : WriteAccess.Unauthenticated;
    }

    private static bool IsLocal(HttpContext context) =>
        context.Connection.RemoteIpAddress is null || IPAddress.IsLoopback(context.Connection.RemoteIpAddress);
}
