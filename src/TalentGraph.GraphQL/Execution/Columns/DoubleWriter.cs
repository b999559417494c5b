using TalentGraph.GraphQL.Execution.Output;

namespace TalentGraph.GraphQL.Execution.Columns;

/// <summary>A number of double precision; JSON has no infinity.</summary>
internal readonly struct DoubleWriter : ILeafWriter<double>
{
    public bool IsNull(double value) => false;

    public bool Fits(double value) => double.IsFinite(value);

    public void Write(JsonOutput output, double value) => output.Double(value);
}
