using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;
using TalentGraph.Api.Hosting;
using TalentGraph.Extraction;
using TalentGraph.Testing;

namespace TalentGraph.Api.Tests.Hosting;

public sealed class HttpAuditTests
{
    [Fact]
    public async Task The_real_application_passes_all_audits_of_graphql_over_http()
    {
        await using var server = await TestServer.StartAsync();
        var options = new ApiOptions { Urls = "http://127.0.0.1:0" };
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        ApiHost.Configure(builder, options);
        await using var app = builder.Build();
        ApiHost.Map(app, server.Store, new RuleExtractor(), options, new ServerReadiness());
        await app.StartAsync(TestContext.Current.CancellationToken);

        await HttpAudits.AssertPassedAsync(new Uri(app.Urls.First() + "/graphql"));
    }
}
