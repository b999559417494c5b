using TalentGraph.Testing;

namespace TalentGraph.GraphQL.AspNetCore.Tests;

public sealed class AuditTests
{
    [Fact]
    public async Task All_audits_of_graphql_over_http_are_passed()
    {
        await using var host = await TestHost.StartAsync();
        await HttpAudits.AssertPassedAsync(host.Url);
    }
}
