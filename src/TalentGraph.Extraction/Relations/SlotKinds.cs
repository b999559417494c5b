namespace TalentGraph.Extraction.Relations;

/// <summary>What a slot of a pattern takes.</summary>
[Flags]
internal enum SlotKinds
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A person.</summary>
    Person = 1,

    /// <summary>A firm.</summary>
    Firm = 2,

    /// <summary>An institution.</summary>
    Institution = 4,

    /// <summary>A place by its name.</summary>
    Hub = 8,

    /// <summary>A policy.</summary>
    Policy = 16,

    /// <summary>A technology.</summary>
    Technology = 32,

    /// <summary>A place by an adjective, such as "Chinese".</summary>
    Demonym = 64,

    /// <summary>A firm or an institution by a description, such as "the company".</summary>
    Nominal = 128,

    /// <summary>A model, product or piece of hardware, rather than a field.</summary>
    Product = 256,

    /// <summary>A firm or an institution.</summary>
    Organization = Firm | Institution,
}
