namespace TalentGraph.Testing.Neo4j;

/// <summary>The configuration of a small single-user server.</summary>
internal static class Neo4jConfiguration
{
    public static string Text(string folder, int boltPort, int httpPort) =>
        $"""
        server.directories.data={folder}/data
        server.directories.logs={folder}/logs
        server.directories.run={folder}/run
        server.default_listen_address=127.0.0.1
        server.bolt.listen_address=127.0.0.1:{boltPort}
        server.http.listen_address=127.0.0.1:{httpPort}
        server.http_enabled_modules=TRANSACTIONAL_ENDPOINTS,QUERY_API_ENDPOINTS
        server.threads.worker_count=16
        server.memory.heap.initial_size=256m
        server.memory.heap.max_size=768m
        server.memory.pagecache.size=128m
        db.transaction.timeout=60s
        db.lock.acquisition.timeout=10s
        db.tx_log.rotation.retention_policy=keep_none
        dbms.cypher.forbid_exhaustive_shortestpath=true
        dbms.cypher.min_replan_interval=1h
        dbms.usage_report.enabled=false
        server.jvm.additional=-XX:+UseSerialGC
        server.jvm.additional=--add-opens=java.base/java.nio=ALL-UNNAMED
        server.jvm.additional=--add-opens=java.base/java.io=ALL-UNNAMED
        server.jvm.additional=--add-opens=java.base/sun.nio.ch=ALL-UNNAMED
        server.jvm.additional=--add-opens=java.base/java.util.concurrent=ALL-UNNAMED
        server.jvm.additional=--enable-native-access=ALL-UNNAMED
        server.jvm.additional=-Dio.netty.tryReflectionSetAccessible=true
        server.jvm.additional=-Dlog4j2.disable.jmx=true

        """;
}
