namespace TalentGraph.Bolt.TestKit;

/// <summary>The suite's own function failed inside managed work.</summary>
internal sealed class FrontendException() : Exception("The function of the test failed.");
