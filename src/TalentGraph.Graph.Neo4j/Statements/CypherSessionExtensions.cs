using TalentGraph.Bolt;

namespace TalentGraph.Graph.Neo4j.Statements;

/// <summary>The usual ways to ask.</summary>
internal static class CypherSessionExtensions
{
    extension(ICypherSession session)
    {
        public async Task<List<T>> ListAsync<T>(
            CypherStatement statement, BoltParameters? parameters, Func<CypherRow, T> read, CancellationToken cancellationToken)
        {
            List<T> rows = [];
            await foreach (CypherRow row in session.StreamAsync(statement, parameters, cancellationToken))
            {
                rows.Add(read(row));
            }

            return rows;
        }

        /// <summary>The first value of the only row; 0 without a row.</summary>
        public async Task<long> NumberAsync(CypherStatement statement, BoltParameters? parameters, CancellationToken cancellationToken) =>
            await session.ListAsync(statement, parameters, row => row.Whole(0), cancellationToken) is [var number, ..] ? number : 0;

        public Task ExecuteAsync(CypherStatement statement, BoltParameters? parameters, CancellationToken cancellationToken) =>
            session.ListAsync(statement, parameters, _ => 0, cancellationToken);
    }
}
