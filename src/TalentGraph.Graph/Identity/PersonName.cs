using TalentGraph.Graph.Text;

namespace TalentGraph.Graph.Identity;

/// <summary>A person's folded name and its strength.</summary>
internal readonly record struct PersonName(string Folded, PersonNameStrength Strength)
{
    public static PersonName Of(string name)
    {
        string folded = NameFolding.Fold(name);
        string[] words = folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        bool isFull = words.Length > 1 ? words.Count(word => word.Length > 1) > 1 : IsEastAsian(folded);
        return new PersonName(
            folded,
            !isFull ? PersonNameStrength.Partial
            : RomanisedChinese.IsName(words) ? PersonNameStrength.Common
            : PersonNameStrength.Full);
    }

    // Han and Hangul names are written without a space: 刘洋, 김민준.
    private static bool IsEastAsian(string folded) =>
        folded.Length is >= 2 and <= 4 && folded.All(c => c is (>= '\u4E00' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7A3'));
}
