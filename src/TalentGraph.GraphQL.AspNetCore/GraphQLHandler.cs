using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace TalentGraph.GraphQL.AspNetCore;

/// <summary>
/// GraphQL over HTTP: from a request to a status code and a body. Hot path.
/// <see href="https://graphql.github.io/graphql-over-http/draft/"/>
/// </summary>
internal sealed class GraphQLHandler(GraphQLEngine engine, GraphQLHttpOptions options, RequestGate gate)
{
    private const string Methods = "GET, POST";

    /// <summary>A response up to this size is sent with its length; a longer one as it is written.</summary>
    private const int FirstBytes = 32 * 1024;

    public async Task HandleAsync(HttpContext context)
    {
        try
        {
            await RespondAsync(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client has gone: nobody is left to answer.
        }
    }

    private Task RespondAsync(HttpContext context)
    {
        var request = context.Request;
        var isGet = HttpMethods.IsGet(request.Method);
        if (isGet && options.Page is { } page && !request.Query.ContainsKey("query") && AcceptHeader.WantsPage(request.Headers.Accept))
        {
            return page(context);
        }

        if (AcceptHeader.Negotiate(request.Headers.Accept) is not { } format)
        {
            return ErrorResponse.WriteAsync(context, ResponseFormat.Json, TransportError.NotAcceptable);
        }

        if (HttpMethods.IsPost(request.Method))
        {
            return PostAsync(context, format);
        }

        return isGet && options.AllowGet
            ? GetAsync(context, format)
            : RefuseMethodAsync(context, format, options.AllowGet ? Methods : HttpMethods.Post);
    }

    private static Task RefuseMethodAsync(HttpContext context, ResponseFormat format, string allow) =>
        ErrorResponse.WriteAsync(context, format, TransportError.MethodNotAllowed(context.Request.Method, allow));

    private async Task GetAsync(HttpContext context, ResponseFormat format)
    {
        var error = QueryStringParser.TryParse(context.Request.Query, options, out var parsed);
        using (parsed)
        {
            await (error is null ? ExecuteAsync(context, format, parsed) : ErrorResponse.WriteAsync(context, format, error));
        }
    }

    private async Task PostAsync(HttpContext context, ResponseFormat format)
    {
        var request = context.Request;
        if (!ContentTypeHeader.IsJson(request.ContentType))
        {
            await ErrorResponse.WriteAsync(context, format, TransportError.NotJson);
            return;
        }

        var read = await BodyReader.ReadAsync(
            request.BodyReader, request.ContentLength, options.MaxBodyBytes, context.RequestAborted);
        if (read is not { } body)
        {
            await ErrorResponse.WriteAsync(context, format, TransportError.TooLarge("The body", options.MaxBodyBytes));
            return;
        }

        if (body.IsSingleSegment)
        {
            await PostAsync(context, format, body.First);
        }
        else
        {
            await PostInPiecesAsync(context, format, body);
        }

        request.BodyReader.AdvanceTo(body.End);
    }

    private async Task PostInPiecesAsync(HttpContext context, ResponseFormat format, ReadOnlySequence<byte> body)
    {
        var length = (int)body.Length;
        var rented = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            body.CopyTo(rented);
            await PostAsync(context, format, rented.AsMemory(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    private async Task PostAsync(HttpContext context, ResponseFormat format, ReadOnlyMemory<byte> body)
    {
        var error = BodyParser.TryParse(body, options, out var parsed);
        using (parsed)
        {
            await (error is null ? ExecuteAsync(context, format, parsed) : ErrorResponse.WriteAsync(context, format, error));
        }
    }

    private async Task ExecuteAsync(HttpContext context, ResponseFormat format, ParsedRequest parsed)
    {
        if (!await gate.TryEnterAsync(context.RequestAborted))
        {
            context.Response.Headers.RetryAfter = "1";
            await ErrorResponse.WriteAsync(context, format, TransportError.Busy);
            return;
        }

        try
        {
            await ExecuteInGateAsync(context, format, parsed);
        }
        finally
        {
            gate.Leave();
        }
    }

    private async Task ExecuteInGateAsync(HttpContext context, ResponseFormat format, ParsedRequest parsed)
    {
        var isGet = HttpMethods.IsGet(context.Request.Method);
        var price = parsed.Price == PriceWish.None
            ? PriceHeader.Parse(context.Request.Headers[PriceHeader.Name])
            : parsed.Price;
        var request = new GraphQLRequest(parsed.Query)
        {
            OperationName = parsed.OperationName,
            Variables = parsed.Variables?.RootElement ?? default,
            QueriesOnly = isGet,
            WantsPrice = price != PriceWish.None,
            PriceOnly = price == PriceWish.Only,
            State = options.State?.Invoke(context),
        };
        using var trace = RequestTrace.Start();
        using var response = await engine.ExecuteAsync(request, context.RequestAborted);
        trace.Executed(request, response);
        options.OnExecuted?.Invoke(context, response);
        Prepare(context.Response, format, response, request.WantsPrice);
        await WriteAsync(context.Response, response, context.RequestAborted);
    }

    private static void Prepare(HttpResponse http, ResponseFormat format, GraphQLResponse response, bool wantsPrice)
    {
        http.StatusCode = StatusOf(response.Outcome, format);
        http.ContentType = MediaTypes.ContentType(format);
        ErrorResponse.SetCommonHeaders(http);
        if (response.Outcome == GraphQLOutcome.NotAllowed)
        {
            http.Headers.Allow = HttpMethods.Post;
        }

        if (wantsPrice && response.Price is { } price)
        {
            http.Headers[PriceHeader.Name] = price.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }
    }

    /// <summary>Clients of <c>application/json</c> read the body whatever happened; intermediaries may have made up other codes.</summary>
    private static int StatusOf(GraphQLOutcome outcome, ResponseFormat format) => outcome switch
    {
        GraphQLOutcome.Executed => StatusCodes.Status200OK,
        GraphQLOutcome.NotAllowed => StatusCodes.Status405MethodNotAllowed,
        _ when format == ResponseFormat.Json => StatusCodes.Status200OK,
        GraphQLOutcome.TimedOut => StatusCodes.Status504GatewayTimeout,
        _ => StatusCodes.Status400BadRequest,
    };

    private static async Task WriteAsync(HttpResponse http, GraphQLResponse response, CancellationToken cancellationToken)
    {
        using var first = new PooledBufferWriter();
        var isDone = response.Write(first, FirstBytes);
        if (isDone)
        {
            http.ContentLength = first.Written.Length;
        }

        await http.BodyWriter.WriteAsync(first.Written, cancellationToken);
        if (!isDone)
        {
            await response.WriteAsync(http.BodyWriter, cancellationToken);
        }
    }
}
