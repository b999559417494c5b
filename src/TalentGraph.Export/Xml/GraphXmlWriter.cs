using System.Text;
using System.Xml;

namespace TalentGraph.Export.Xml;

/// <summary>An <see cref="XmlWriter"/> whose texts are made fit for XML and whose bytes are the same everywhere.</summary>
internal sealed class GraphXmlWriter : IAsyncDisposable
{
    private readonly XmlWriter _xml;

    public GraphXmlWriter(Stream output)
    {
        _xml = XmlWriter.Create(output, new XmlWriterSettings
        {
            Async = true,
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            Indent = true,
            IndentChars = " ",
            NewLineChars = "\n",
            NewLineHandling = NewLineHandling.Entitize,
            CloseOutput = false,
        });
        _xml.WriteStartDocument();
    }

    public GraphXmlWriter Open(string element, string? xmlNamespace = null)
    {
        _xml.WriteStartElement(null, element, xmlNamespace);
        return this;
    }

    public GraphXmlWriter Attribute(string name, string value)
    {
        _xml.WriteAttributeString(name, XmlText.Clean(value));
        return this;
    }

    public GraphXmlWriter SchemaLocation(string value)
    {
        _xml.WriteAttributeString("xsi", "schemaLocation", "http://www.w3.org/2001/XMLSchema-instance", value);
        return this;
    }

    public GraphXmlWriter Text(string value)
    {
        _xml.WriteString(XmlText.Clean(value));
        return this;
    }

    public void Close() => _xml.WriteEndElement();

    public Task FlushAsync() => _xml.FlushAsync();

    public ValueTask DisposeAsync() => _xml.DisposeAsync();
}
