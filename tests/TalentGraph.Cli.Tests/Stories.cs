namespace TalentGraph.Cli.Tests;

/// <summary>Articles of the tests; the persons are invented.</summary>
internal static class Stories
{
    public const string Move =
        """
        Robotics start-up loses its chief scientist

        By Ada Lindqvist
        Published on 2026-03-02

        Marta Wierzbowska, a former research scientist at Google DeepMind, joined Tencent as chief scientist, the company said on Monday.
        Tencent is based in Shenzhen.
        """;

    public const string Plan =
        """
        Beijing widens its plan for chips

        Published on 2026-03-09

        China launched Made in China 2025 to support domestic chip makers. Tencent, which is based in Shenzhen, recruits researchers from Stanford University.
        """;
}
