using System.Text;
using TalentGraph.Ingestion.Articles;

namespace TalentGraph.Ingestion.Tests.Articles;

public sealed class TextDecoderTests
{
    static TextDecoderTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("<meta charset=\"gb18030\"><p>腾讯在深圳</p>", "gb18030")]
    [InlineData("<META http-equiv=Content-Type content='text/html; charset = windows-1252'><p>Zürich “pays”</p>", "windows-1252")]
    [InlineData("<p>Zürich</p>", "utf-8")]
    [InlineData("<meta charset='no-such-thing'><p>Zürich</p>", "utf-8")]
    public void A_page_is_read_in_the_encoding_that_it_names_else_in_utf_8(string html, string encoding)
    {
        Assert.True(TextDecoder.TryDecode(Encoding.GetEncoding(encoding).GetBytes(html), null, isHtml: true, out string text, out _));
        Assert.Equal(html, text);
    }

    [Fact]
    public void A_byte_order_mark_goes_before_the_header_and_is_no_part_of_the_text()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("Zürich")];

        Assert.True(TextDecoder.TryDecode(bytes, "iso-8859-1", isHtml: false, out string text, out _));
        Assert.Equal("Zürich", text);
    }
}
