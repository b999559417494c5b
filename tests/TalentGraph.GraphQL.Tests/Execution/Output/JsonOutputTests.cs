using System.Buffers;
using System.Text;
using System.Text.Json;
using TalentGraph.GraphQL.Execution.Output;

namespace TalentGraph.GraphQL.Tests.Execution.Output;

public sealed class JsonOutputTests
{
    [Fact]
    public void Any_text_reads_back_with_lone_surrogates_replaced()
    {
        var random = new Random(7);
        var pieces = new[] { "a", "\"", "\\", "\n", "\u0000", "\u001f", "é", "汉", "😀", "\ud83d", "\ude00", "\u2028", new string('x', 511), new string('y', 513) };
        for (var i = 0; i < 500; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => pieces[random.Next(pieces.Length)]));
            using var read = JsonDocument.Parse(Write(output => output.String(text)));
            Assert.Equal(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)), read.RootElement.GetString());
        }
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(-0.0)]
    [InlineData(1e300)]
    [InlineData(double.Epsilon)]
    [InlineData(123456789012345680.0)]
    public void A_number_reads_back_as_the_same_number(double value) =>
        Assert.Equal(value, JsonDocument.Parse(Write(output => output.Double(value))).RootElement.GetDouble());

    [Theory]
    [InlineData(long.MinValue)]
    [InlineData(0)]
    [InlineData(int.MaxValue)]
    public void A_whole_number_reads_back(long value) =>
        Assert.Equal(value, JsonDocument.Parse(Write(output => output.Int(value))).RootElement.GetInt64());

    [Fact]
    public void Bytes_are_counted_across_segments()
    {
        var output = new JsonOutput();
        output.Begin(new ArrayBufferWriter<byte>(16));
        output.Raw(new byte[5000]);
        Assert.Equal(5000, output.Written);
        output.End();
        Assert.Equal(5000, output.Written);
    }

    private static byte[] Write(Action<JsonOutput> write)
    {
        var output = new JsonOutput();
        var buffer = new ArrayBufferWriter<byte>(16);
        output.Begin(buffer);
        write(output);
        output.End();
        return buffer.WrittenSpan.ToArray();
    }
}
