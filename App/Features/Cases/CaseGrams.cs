using System.Linq.Expressions;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Search;

namespace ApprovalOffice.App.Features.Cases;

/// <summary>
/// Asks a case whether the names of its project or its applicant have the characters of a text: for a text that stands in so many names that
/// it is faster to look through a list of cases than to follow the names.
/// </summary>
internal static class CaseGrams
{
    /// <summary>The condition; one look into the index of names a row where the first name has them.</summary>
    public static Expression<Func<ApprovalCase, bool>> AreIn(OfficeDbContext db, NameHits hits)
    {
        IQueryable<SearchGram> all = db.Set<SearchGram>();
        IReadOnlyList<Guid> projects = hits.Projects, applicants = hits.Applicants;
        List<Expression<Func<ApprovalCase, bool>>> either = [];
        foreach (IReadOnlyCollection<int> grams in NameSearch.GramSets(hits.Plain))
        {
            if (projects.Count > NameSearch.Few)
            {
                either.Add(Joined(grams, gram => c => all.Any(g => g.Kind == SearchKind.Project && g.Gram == gram && g.SubjectId == c.Subject.ProjectId)));
            }

            if (applicants.Count > NameSearch.Few)
            {
                either.Add(Joined(grams, gram => c => all.Any(g => g.Kind == SearchKind.Applicant && g.Gram == gram && g.SubjectId == c.Subject.ApplicantId)));
            }
        }

        if (projects.Count is > 0 and <= NameSearch.Few)
        {
            either.Add(c => projects.Contains(c.Subject.ProjectId));
        }

        if (applicants.Count is > 0 and <= NameSearch.Few)
        {
            either.Add(c => applicants.Contains(c.Subject.ApplicantId));
        }

        return either.Aggregate((a, b) => Of(Expression.OrElse, a, b));
    }

    private static Expression<Func<ApprovalCase, bool>> Joined(IReadOnlyCollection<int> grams, Func<int, Expression<Func<ApprovalCase, bool>>> has) =>
        grams.Select(has).Aggregate((a, b) => Of(Expression.AndAlso, a, b));

    private static Expression<Func<ApprovalCase, bool>> Of(
        Func<Expression, Expression, Expression> join, Expression<Func<ApprovalCase, bool>> left, Expression<Func<ApprovalCase, bool>> right) =>
        Expression.Lambda<Func<ApprovalCase, bool>>(
            join(left.Body, new Renaming(right.Parameters[0], left.Parameters[0]).Visit(right.Body)), left.Parameters);

    private sealed class Renaming(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
