using FsCheck;
using FsCheck.Fluent;
using TalentGraph.Bolt.PackStream;
using TalentGraph.Testing.Bolt;

namespace TalentGraph.Bolt.Tests.PackStream;

/// <summary>The fast encoder and decoder against one written in the plainest way, over arbitrary values.</summary>
public sealed class PackStreamPropertyTests
{
    private static readonly Gen<object?> Scalars = Gen.OneOf(
        Gen.Constant<object?>(null),
        ArbMap.Default.GeneratorFor<bool>().Select(value => (object?)value),
        ArbMap.Default.GeneratorFor<long>().Select(value => (object?)value),
        Gen.Choose(0, 63).SelectMany(bits => Gen.Choose(-2, 2).Select(step => (object?)unchecked((1L << bits) + step))),
        ArbMap.Default.GeneratorFor<double>().Select(value => (object?)value),
        ArbMap.Default.GeneratorFor<NonNull<string>>().Select(value => (object?)WellFormed(value.Get)),
        Gen.Elements(15, 16, 255, 256, 65_535, 65_536).Select(length => (object?)new string('é', length / 2)),
        ArbMap.Default.GeneratorFor<byte[]>().Select(value => (object?)value));

    [Fact]
    public void Any_value_is_encoded_as_the_specification_says() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Values(), value => Assert.Equal(PlainPack.Encode(value), Encode(value))));

    [Fact]
    public void Any_value_comes_back_as_it_was() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Values(), value => Assert.Equivalent(value, Decode(PlainPack.Encode(value)), strict: true)));

    [Fact]
    public void A_value_is_passed_over_to_its_very_end() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Values(), value =>
        {
            byte[] data = [.. PlainPack.Encode(value), 0x01];
            var reader = new PackReader(data);
            reader.Skip();
            Assert.Equal(data.Length - 1, reader.Position);
        }));

    [Fact]
    public void A_value_cut_off_anywhere_breaks_the_protocol_and_nothing_else() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Values(), value =>
        {
            byte[] whole = PlainPack.Encode(value);
            for (int length = 0; length < Math.Min(whole.Length, 200); length++)
            {
                byte[] part = whole[..length];
                Assert.Throws<BoltProtocolException>(() => Decode(part));
                Assert.Throws<BoltProtocolException>(() => Skip(part));
            }
        }));

    [Fact]
    public void Arbitrary_bytes_never_do_worse_than_break_the_protocol() =>
        Check.QuickThrowOnFailure(Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), data =>
        {
            Exception? failure = Record.Exception(() => Decode(data));
            Assert.True(failure is null or BoltProtocolException, failure?.ToString());
        }));

    private static Arbitrary<object?> Values() => Gen.Sized(size => ValuesOfSize(Math.Min(size, 20))).ToArbitrary();

    private static Gen<object?> ValuesOfSize(int size) => size < 2
        ? Scalars
        : Gen.Frequency(
            (4, Scalars),
            (1, Gen.Choose(0, 20).SelectMany(count => ValuesOfSize(size / 4).ListOf(count)).Select(items => (object?)items.ToList())),
            (1, Gen.Choose(0, 20).SelectMany(count => ValuesOfSize(size / 4).ListOf(count)).Select(Map)));

    private static object? Map(IList<object?> items) =>
        items.Select((item, at) => (item, at)).ToDictionary(pair => $"key {pair.at}", pair => pair.item);

    private static string WellFormed(string text) => System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text));

    private static byte[] Encode(object? value)
    {
        var writer = new PackWriter();
        writer.WriteValue(value);
        Assert.True(writer.IsComplete);
        return writer.Written.ToArray();
    }

    private static object? Decode(byte[] data)
    {
        var reader = new PackReader(data);
        return PackDecoder.Read(ref reader);
    }

    private static void Skip(byte[] data)
    {
        var reader = new PackReader(data);
        reader.Skip();
    }
}
