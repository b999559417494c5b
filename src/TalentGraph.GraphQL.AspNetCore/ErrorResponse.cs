using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace TalentGraph.GraphQL.AspNetCore;

/// <summary>Answers requests that are refused before the engine sees them, in the form of a GraphQL response.</summary>
internal static class ErrorResponse
{
    public static async Task WriteAsync(HttpContext context, ResponseFormat format, TransportError error)
    {
        var http = context.Response;
        http.StatusCode = error.Status;
        http.ContentType = MediaTypes.ContentType(format);
        SetCommonHeaders(http);
        if (error.Allow is not null)
        {
            http.Headers.Allow = error.Allow;
        }

        var body = Body(error);
        http.ContentLength = body.Length;
        await http.BodyWriter.WriteAsync(body, context.RequestAborted);
    }

    /// <summary>The answer depends on Accept, and no browser may take it for something other than what it says it is.</summary>
    public static void SetCommonHeaders(HttpResponse http)
    {
        http.Headers.Vary = "Accept";
        http.Headers.XContentTypeOptions = "nosniff";
    }

    private static byte[] Body(TransportError error)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("errors"u8);
            writer.WriteStartObject();
            writer.WriteString("message"u8, error.Message);
            writer.WriteStartObject("extensions"u8);
            writer.WriteString("code"u8, error.Code);
            writer.WriteEndObject();
            writer.WriteEndObject();
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return stream.ToArray();
    }
}
