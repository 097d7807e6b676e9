namespace ApprovalOffice.Data.Joint;

/// <summary>
/// Finds conflicts and duplicates between the conditions of departments, over their structured part alone. It judges nothing: what it
/// finds is shown to the lead department.
/// </summary>
public static class ConditionFindings
{
    /// <summary>What is found, the gravest first, then in the order of the conditions.</summary>
    public static IReadOnlyList<ConditionFinding> Of(IReadOnlyList<SaidCondition> said)
    {
        ArgumentNullException.ThrowIfNull(said);
        List<ConditionFinding> found = [];
        for (int i = 0; i < said.Count; i++)
        {
            for (int j = i + 1; j < said.Count; j++)
            {
                if (Between(said[i], said[j]) is { } finding)
                {
                    found.Add(finding);
                }
            }

            if (said[i].Condition.Clause is null)
            {
                found.Add(new ConditionFinding(
                    ConditionFindingKind.NoClause, $"{Who(said[i])}提出“{said[i].Condition.Text}”，没有列明标准和条文", [said[i]]));
            }
        }

        return [.. found.OrderBy(f => f.Kind)];
    }

    private static ConditionFinding? Between(SaidCondition one, SaidCondition other)
    {
        DepartmentCondition a = one.Condition;
        DepartmentCondition b = other.Condition;
        if (!Meets(a.Place, b.Place))
        {
            return null;
        }

        if (a.Topic != b.Topic)
        {
            // The same width for lane and setback is no conflict: one strip serves both only if somebody says so, but the numbers agree.
            return a.Topic.TakesClearance() && b.Topic.TakesClearance() && a.Amount is { } x && b.Amount is { } y && x != y
                ? Finding(ConditionFindingKind.SharedGround, one, other, "，在同一侧占用场地，须统筹安排")
                : null;
        }

        if (a.Amount is null && b.Amount is null)
        {
            return Squeeze(a.Text) == Squeeze(b.Text) ? Finding(ConditionFindingKind.Duplicate, one, other, "，内容相同") : null;
        }

        if (a.Amount is null || b.Amount is null)
        {
            return null;
        }

        return (Lower(a), Upper(a), Lower(b), Upper(b)) switch
        {
            var (al, au, bl, bu) when Math.Max(al, bl) > Math.Min(au, bu) => Finding(ConditionFindingKind.Contradiction, one, other, "，不能同时满足"),
            var (al, au, bl, bu) when al == bl && au == bu => Finding(ConditionFindingKind.Duplicate, one, other, "，要求相同"),
            _ when a.Relation != b.Relation && a.Relation != ConditionRelation.Exactly && b.Relation != ConditionRelation.Exactly => null,
            _ => Finding(ConditionFindingKind.Different, one, other, "，满足较严的一条即满足另一条"),
        };
    }

    private static ConditionFinding Finding(ConditionFindingKind kind, SaidCondition one, SaidCondition other, string end) => new(
        kind, $"{Who(one)}要求“{Short(one.Condition)}”，{Who(other)}要求“{Short(other.Condition)}”{end}", [one, other]);

    private static string Who(SaidCondition said) => said.Source.Length > 0 ? $"{said.OrganName}（{said.Source}）" : said.OrganName;

    private static string Short(DepartmentCondition condition) =>
        condition.Amount is null ? condition.Text : $"{condition.Place}{condition.Topic.Chinese()}{condition.Measure}";

    private static bool Meets(string a, string b) =>
        a == b || a == ConditionTopics.WholeSite || b == ConditionTopics.WholeSite;

    private static decimal Lower(DepartmentCondition c) => c.Relation == ConditionRelation.AtMost ? decimal.MinValue : c.Amount!.Value;

    private static decimal Upper(DepartmentCondition c) => c.Relation == ConditionRelation.AtLeast ? decimal.MaxValue : c.Amount!.Value;

    private static string Squeeze(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && !char.IsPunctuation(c)));
}
