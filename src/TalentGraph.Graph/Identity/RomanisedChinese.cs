using System.Collections.Frozen;

namespace TalentGraph.Graph.Identity;

/// <summary>
/// Tells romanised Chinese names: two to four words that are all made of pinyin syllables (or common spellings of Hong Kong and
/// Taiwan surnames), one of the outer ones a frequent surname.
/// </summary>
internal static class RomanisedChinese
{
    private const int LongestSyllable = 6;

    private static readonly FrozenSet<string> Surnames = Set(
        "wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang han feng deng cao peng",
        "zeng xiao tian dong yuan pan jiang cai yu du ye cheng su wei lu ding ren shen yao lv fu zhong qiu cui tan wan wen bai dai",
        "fan hao gong jin kong lei liao long mao meng mo niu qi qian qin qiu shao shi tao xia xiang xiong xue yan yin you yue zhan zou zuo",
        "ai an bao bi bian bu chang chu fang gan ge gu guan hou hua hong ji jia jian ju kang ke lai lan lang le leng liu luan mei mi mu nie",
        "ning ou pang pei pu qu rao rong ruan sha shang sheng shu si tong tu wo xi xing yi ying zang zha zhai zhen zhi zhuang zong ouyang sima",
        "chan cheung chow chu fung ho hui ip kwan kwok kwong lam lau lee leung mak ng poon siu tam tsang tse wong yeung yip yuen",
        "chang cheng chiang chien chiu chou hsieh hsu huang kuo liao lo tsai tseng tsao yeh");

    private static readonly FrozenSet<string> Syllables = BuildSyllables();

    public static bool IsName(string[] words)
    {
        if (words.Length is < 2 or > 4)
        {
            return false;
        }

        return (Surnames.Contains(words[0]) && words.Skip(1).All(IsPinyin))
            || (Surnames.Contains(words[^1]) && words.Take(words.Length - 1).All(IsPinyin));
    }

    // A given name has one or two syllables; so does a word of one.
    private static bool IsPinyin(string word)
    {
        if (Syllables.Contains(word))
        {
            return true;
        }

        for (int cut = 1; cut <= LongestSyllable && cut < word.Length; cut++)
        {
            if (Syllables.Contains(word[..cut]) && Syllables.Contains(word[cut..]))
            {
                return true;
            }
        }

        return false;
    }

    private static FrozenSet<string> BuildSyllables()
    {
        (string Initials, string Finals)[] table =
        [
            ("b p m", "a o ai ei ao an en ang eng i ie iao ian in ing u"),
            ("f", "a o ei ou an en ang eng u"),
            ("d t n l", "a e ai ei ao ou an en ang eng ong i ia ie iao iu ian in iang ing u uo ui uan un"),
            ("n l", "v ve ue"),
            ("g k h", "a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang"),
            ("j q x", "i ia ie iao iu ian in iang ing iong u ue uan un"),
            ("zh ch sh r z c s", "a e i ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang"),
            ("y", "a e i ao ou an in ang ing ong u ue uan un"),
            ("w", "a o ai ei an en ang eng u"),
        ];
        IEnumerable<string> joined = table.SelectMany(
            row => row.Initials.Split(' ').SelectMany(initial => row.Finals.Split(' ').Select(final => initial + final)));
        return joined.Concat("a o e ai ei ao ou an en ang er".Split(' ')).ToFrozenSet(StringComparer.Ordinal);
    }

    private static FrozenSet<string> Set(params string[] lines) =>
        lines.SelectMany(line => line.Split(' ')).ToFrozenSet(StringComparer.Ordinal);
}
