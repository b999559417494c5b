using TalentGraph.GraphQL.TypeSystem;

namespace TalentGraph.GraphQL.Validation.Merging;

/// <summary>Whether two types look alike in a response (spec 5.3.2, SameResponseShape, without the fields below).</summary>
internal static class ResponseShape
{
    /// <summary>The same wrappers around the same leaf, or around any two composite types.</summary>
    public static bool IsSame(SchemaType one, SchemaType other)
    {
        while (one != other)
        {
            switch (one, other)
            {
                case (NonNullType some, NonNullType more):
                    (one, other) = (some.Inner, more.Inner);
                    break;
                case (ListType some, ListType more):
                    (one, other) = (some.Item, more.Item);
                    break;
                default:
                    return one is CompositeType && other is CompositeType;
            }
        }

        return true;
    }
}
