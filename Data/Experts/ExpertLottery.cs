namespace ApprovalOffice.Data.Experts;

/// <summary>
/// 随机抽取: the same seed and the same list name the same experts, on every machine and in every later version. The numbers are those of SplitMix64 (Steele, Lea, Flood 2014), the order is
/// that of Fisher and Yates; nothing of the platform's own random numbers is used, for those may change.
/// </summary>
public static class ExpertLottery
{
    /// <summary>Draws. Speciality by speciality, in the order in which they are wanted; of one unit only one comes.</summary>
    public static DrawResult Draw(long seed, DrawList list)
    {
        ArgumentNullException.ThrowIfNull(list);
        ulong state = unchecked((ulong)seed);
        HashSet<string> units = [.. list.Lines.Where(l => l.Avoidance == Avoidance.AlreadyDrawn).Select(l => l.UnitCode)];
        List<DrawnExpert> drawn = [];
        List<Guid> passed = [];
        List<DrawWish> missing = [];
        foreach (DrawWish wish in list.Wishes)
        {
            DrawLine[] order = [.. list.Lines.Where(l => l.Avoidance is null && DrawList.Has(l.Specialities, wish.Speciality) && drawn.TrueForAll(d => d.ExpertId != l.ExpertId))];
            Shuffle(order, ref state);
            int left = wish.Count;
            foreach (DrawLine line in order)
            {
                if (!units.Contains(line.UnitCode) && left > 0)
                {
                    drawn.Add(new DrawnExpert(line.ExpertId, wish.Speciality));
                    units.Add(line.UnitCode);
                    passed.Remove(line.ExpertId);
                    left--;
                }
                else if (units.Contains(line.UnitCode) && !passed.Contains(line.ExpertId))
                {
                    passed.Add(line.ExpertId);
                }
            }

            if (left > 0)
            {
                missing.Add(wish with { Count = left });
            }
        }

        return new DrawResult(drawn, passed, missing);
    }

    private static void Shuffle(DrawLine[] lines, ref ulong state)
    {
        for (int i = lines.Length - 1; i > 0; i--)
        {
            int j = Below(i + 1, ref state);
            (lines[i], lines[j]) = (lines[j], lines[i]);
        }
    }

    // Numbers above the last whole multiple are thrown away, else the first of the list would come up more often.
    private static int Below(int bound, ref ulong state)
    {
        ulong whole = ulong.MaxValue - (ulong.MaxValue % (ulong)bound);
        ulong number;
        do
        {
            number = Next(ref state);
        }
        while (number >= whole);
        return (int)(number % (ulong)bound);
    }

    private static ulong Next(ref ulong state)
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15;
            ulong z = state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
