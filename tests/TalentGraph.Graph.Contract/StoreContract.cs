namespace TalentGraph.Graph.Contract;

/// <summary>Gives each test an empty store of its own.</summary>
public abstract class StoreContract
{
    /// <summary>An empty store, ready to use. A test opens one at a time, because some servers have one database only.</summary>
    protected abstract Task<ContractStore> OpenAsync();
}
