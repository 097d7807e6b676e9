using ApprovalOffice.Reports.Pdf.Infrastructure;

namespace ApprovalOffice.Reports.Pdf.Layout;

/// <summary>
/// The core of the layout. An element is asked what it would do with a space (<see cref="Measure"/>, changes nothing) and then drawn
/// into that space; it remembers how far it came, so the next page goes on where this one ended. When all is drawn it is finished:
/// from then on it measures as Empty until it is reset (as page heads and table heads are on each page).
/// </summary>
internal abstract class Element : IElement
{
    private Size _measuredFor;
    private int _measuredOnPage = -1;
    private SpacePlan _measured;

    /// <summary>The element around this one, for the path in messages.</summary>
    internal Element? Parent { get; set; }

    /// <summary>True when everything is drawn.</summary>
    internal bool IsFinished { get; private set; }

    internal virtual IEnumerable<Element> Children => [];

    /// <summary>How messages call the element.</summary>
    protected virtual string Label => GetType().Name;

    /// <summary>From the outermost element to this one.</summary>
    internal string Path
    {
        get
        {
            var labels = new Stack<string>();
            for (var element = this; element is not null; element = element.Parent)
            {
                if (element.Label.Length > 0)
                {
                    labels.Push(element.Label);
                }
            }

            return string.Join(" › ", labels);
        }
    }

    internal SpacePlan Measure(LayoutPass pass, Size available)
    {
        if (IsFinished)
        {
            return SpacePlan.Empty;
        }

        if (_measuredOnPage == pass.PageNumber && _measuredFor == available)
        {
            return _measured;
        }

        var plan = available.Width < -Size.Epsilon || available.Height < -Size.Epsilon
            ? SpacePlan.Wrap(this, "外边距和内边距占满了空间")
            : OnMeasure(pass, available);
        (_measured, _measuredFor, _measuredOnPage) = (plan, available, pass.PageNumber);
        return plan;
    }

    internal void Draw(LayoutPass pass, Size available)
    {
        if (IsFinished)
        {
            OnDrawFinished(pass, available);
            return;
        }

        var plan = Measure(pass, available);
        _measuredOnPage = -1;
        if (plan.Kind == SpacePlanKind.Wrap)
        {
            return;
        }

        OnDraw(pass, available);
        if (plan.Kind != SpacePlanKind.Partial)
        {
            IsFinished = true;
            pass.MarkProgress();
        }
    }

    /// <summary>Starts again.</summary>
    /// <param name="hard">Also what is to be shown once in the document.</param>
    internal virtual void Reset(bool hard)
    {
        IsFinished = false;
        _measuredOnPage = -1;
        OnReset(hard);
        ResetChildren(hard);
    }

    protected virtual void ResetChildren(bool hard)
    {
        foreach (var child in Children)
        {
            child.Reset(hard);
        }
    }

    protected abstract SpacePlan OnMeasure(LayoutPass pass, Size available);

    protected abstract void OnDraw(LayoutPass pass, Size available);

    /// <summary>What still stands when the content ended on an earlier page but its frame goes on (the border of a table cell).</summary>
    protected virtual void OnDrawFinished(LayoutPass pass, Size available)
    {
    }

    protected virtual void OnReset(bool hard)
    {
    }
}
