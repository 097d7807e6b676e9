using System.Linq.Expressions;

namespace ApprovalOffice.Data.Clock;

/// <summary>The light of a case as a comparison of its stored columns with a day; one definition for memory and database.</summary>
public static class Lights
{
    private static readonly Expression<Func<DueDates, DateOnly, Light>> Rule = (due, today) =>
        due.FinishedOn != null ? Light.Grey
        : due.StatutoryDue < today ? Light.DeepRed
        : due.PromisedDue < today ? Light.Red
        : due.SuspendedSince != null ? Light.Blue
        : due.YellowFrom <= today ? Light.Yellow
        : Light.Green;

    private static readonly Func<DueDates, DateOnly, Light> Compiled = Rule.Compile();

    /// <summary>The light on a day. The columns hold from the last event that touched the clock until the next one.</summary>
    public static Light Of(DueDates due, DateOnly today) => Compiled(due, today);

    /// <summary>The light as an expression that the database can evaluate.</summary>
    /// <param name="due">
    /// Where the columns are: a complex property (<c>c =&gt; c.Due</c>) or flat columns (<c>c =&gt; new DueDates { PromisedDue = c.PromisedDue, … }</c>).
    /// </param>
    /// <param name="today">The day to compare with.</param>
    public static Expression<Func<T, Light>> On<T>(Expression<Func<T, DueDates>> due, DateOnly today)
    {
        // Taken from a closure, the day becomes a parameter of the query instead of a constant in its text.
        Expression<Func<DateOnly>> day = () => today;
        var body = new ColumnsInPlace(Rule.Parameters[0], due.Body, Rule.Parameters[1], day.Body).Visit(Rule.Body);
        return Expression.Lambda<Func<T, Light>>(body, due.Parameters);
    }

    /// <summary>The condition that the light is a given one, as an expression that the database can evaluate.</summary>
    /// <param name="due">Where the columns are, as in <see cref="On{T}"/>.</param>
    /// <param name="light">The light to look for.</param>
    /// <param name="today">The day to compare with.</param>
    public static Expression<Func<T, bool>> Is<T>(Expression<Func<T, DueDates>> due, Light light, DateOnly today)
    {
        var on = On(due, today);
        return Expression.Lambda<Func<T, bool>>(Expression.Equal(on.Body, Expression.Constant(light)), on.Parameters);
    }

    /// <summary>The word of a light: 灰, 深红, 红, 蓝, 黄, 绿.</summary>
    public static string Word(Light light) => light switch
    {
        Light.Grey => "灰",
        Light.DeepRed => "深红",
        Light.Red => "红",
        Light.Blue => "蓝",
        Light.Yellow => "黄",
        Light.Green => "绿",
        _ => throw new ArgumentOutOfRangeException(nameof(light), light, null),
    };

    private sealed class ColumnsInPlace(Expression due, Expression columns, Expression today, Expression day) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) =>
            node == due ? columns : node == today ? day : node;

        protected override Expression VisitMember(MemberExpression node) =>
            node.Expression == due && columns is MemberInitExpression init
                ? init.Bindings.OfType<MemberAssignment>().FirstOrDefault(binding => binding.Member.Name == node.Member.Name)?.Expression
                  ?? Expression.Constant(null, node.Type)
                : base.VisitMember(node);
    }
}
