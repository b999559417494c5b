using TalentGraph.Graph.Model;
using TalentGraph.Ingestion.Articles;
using TalentGraph.Ingestion.Pages;

namespace TalentGraph.Ingestion.Tests.Pages;

public sealed class HtmlArticleTests
{
    private const string Paragraph = "Brindleworth Robotics said on Monday that it would hire forty engineers in Leeds this spring.";

    [Fact]
    public void The_text_of_an_article_is_its_blocks_one_a_line_without_what_the_site_puts_around_them()
    {
        ArticleDraft draft = Read($"""
            <body><header><nav>Home Technology</nav></header>
            <div class="cookie-consent"><p>We use cookies to improve your visit to this site, please agree.</p></div>
            <article>
              <h1>Brindleworth hires in Leeds</h1>
              <div class="share-bar">Share on X</div>
              <p>{Paragraph}</p>
              <figure><img src="x.png"><figcaption>Staff at work. Photo: A. Person</figcaption></figure>
              <h2>What it builds</h2>
              <ul><li>Arms for <b>ware</b>houses</li><li>Wheels</li></ul>
              <blockquote>“We could not wait,” said its founder.</blockquote>
              <aside><p>Sign up for the newsletter of this site and read it each morning.</p></aside>
              <p><a href="/2">Another story of ours</a></p>
            </article>
            <section id="comments"><p>reader_1: I do not believe a word of it, they said the same last year.</p></section>
            <footer>© The Site</footer></body>
            """);

        Assert.Equal(
            $"""
            Brindleworth hires in Leeds
            {Paragraph}
            What it builds
            - Arms for warehouses
            - Wheels
            “We could not wait,” said its founder.
            """,
            draft.Text);
    }

    [Fact]
    public void A_page_without_marks_gives_the_block_with_most_prose()
    {
        ArticleDraft draft = Read($"""
            <body><div id="a"><ul><li><a href="/1">First of many links here</a></li><li><a href="/2">Second of many links here</a></li></ul></div>
            <div id="b"><div>{Paragraph}</div><div>{Paragraph}</div></div>
            <div id="c">Short.</div></body>
            """);

        Assert.Equal($"{Paragraph}\n{Paragraph}", draft.Text);
    }

    [Fact]
    public void A_container_named_like_furniture_is_kept_when_it_holds_the_text()
    {
        ArticleDraft draft = Read($"<article><div class='promo-wrap'><p>{Paragraph}</p><p>{Paragraph}</p></div></article>");

        Assert.Equal($"{Paragraph}\n{Paragraph}", draft.Text);
    }

    [Fact]
    public void Paragraphs_and_items_need_no_end_tags()
    {
        ArticleDraft draft = Read($"<article><p>{Paragraph}<p>Second.<ul><li>one<li>two</ul>After</article>");

        Assert.Equal($"{Paragraph}\nSecond.\n- one\n- two\nAfter", draft.Text);
    }

    [Fact]
    public void Json_ld_in_a_graph_names_headline_authors_publisher_day_and_language()
    {
        ArticleDraft draft = Read($$"""
            <html><head><title>Wrong | The Site</title><meta property="og:title" content="Also wrong">
            <script type="application/ld+json">
            {"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"The Site"},
             {"@type":["NewsArticle"],"headline":"Brindleworth&#8217;s year","datePublished":"2026-03-04T22:10:00-05:00","inLanguage":"en-GB",
              "author":[{"@type":"Person","name":"Ada Quill"},{"name":"Bo Reed"}],"publisher":{"@type":"Organization","name":"The Site"} }]}
            </script></head><body><article><p>{{Paragraph}}</p></article></body></html>
            """);

        Assert.Equal("Brindleworth’s year", draft.Title);
        Assert.Equal(["Ada Quill", "Bo Reed"], draft.Authors);
        Assert.Equal("The Site", draft.Publisher);
        Assert.Equal(PartialDate.From(2026, 3, 4), draft.Published);
        Assert.Equal("en", draft.Language);
    }

    [Fact]
    public void Without_json_ld_the_meta_elements_time_and_byline_speak()
    {
        ArticleDraft draft = Read($"""
            <html lang="de"><head><meta property="og:site_name" content="The Site"><title>Brindleworth hires - The Site</title>
            <link rel="canonical" href="https://site.example/a/?utm_source=x"></head>
            <body><main><p class="byline">By Ada Quill and Bo Reed</p><time datetime="2026-03-04">4 March</time><p>{Paragraph}</p></main></body></html>
            """);

        Assert.Equal("Brindleworth hires", draft.Title);
        Assert.Equal(["Ada Quill", "Bo Reed"], draft.Authors);
        Assert.Equal(PartialDate.From(2026, 3, 4), draft.Published);
        Assert.Equal("https://site.example/a", draft.CanonicalUrl);
        Assert.Equal("de", draft.Language);
    }

    [Fact]
    public void A_time_inside_the_story_is_no_publication_day()
    {
        ArticleDraft draft = Read($"<article><p>{Paragraph}</p><p>{Paragraph}</p><p>{Paragraph} On <time datetime='2021-01-01'>1 January</time>.</p></article>");

        Assert.Null(draft.Published);
    }

    [Fact]
    public void A_fetched_page_cannot_take_the_address_of_another_site_but_credits_it()
    {
        DraftOrRejection read = HtmlArticle.Read(
            "https://copy.example/1", "https://copy.example/1", $"<link rel=canonical href='https://first.example/story'><article><p>{Paragraph}</p></article>");

        Assert.Null(read.Draft!.CanonicalUrl);
        Assert.Equal("https://first.example/story", read.Draft.CreditedUrl);
        Assert.Equal("https://copy.example/1", read.Draft.Url);
    }

    [Fact]
    public void A_canonical_link_of_the_same_site_may_be_relative()
    {
        DraftOrRejection read = HtmlArticle.Read(
            "x", "https://m.site.example/1?page=2", $"<link rel=canonical href='https://www.site.example/one'><article><p>{Paragraph}</p></article>");

        Assert.Equal("https://www.site.example/one", read.Draft!.CanonicalUrl);
    }

    [Fact]
    public void Text_of_scripts_styles_and_hidden_elements_is_left_out()
    {
        ArticleDraft draft = Read($"""
            <article><script>var a = "<p>no</p>";</script><style>p > a</style><noscript>Enable it</noscript><p hidden>hidden</p>
            <p style="display: none">gone</p><p>{Paragraph} &amp; more&nbsp;so &lt;b&gt;</p></article>
            """);

        Assert.Equal($"{Paragraph} & more so <b>", draft.Text);
    }

    [Fact]
    public void A_page_without_text_says_why()
    {
        DraftOrRejection read = HtmlArticle.Read("x.html", null, "<div id=root></div><script>render()</script>");

        Assert.Equal("the page has no text; pages that are built by scripts cannot be read", read.Rejection!.Reason);
    }

    private static ArticleDraft Read(string html) => HtmlArticle.Read("x.html", null, html).Draft!;
}
