using ApprovalOffice.Reports.Pdf.Drawing.Exceptions;
using ApprovalOffice.Reports.Pdf.Infrastructure;
using ApprovalOffice.Reports.Pdf.Layout;

namespace ApprovalOffice.Reports.Pdf.Fluent;


/// <summary>From the public place to the engine's.</summary>
internal static class ContainerFilling
{
    internal static T Put<T>(this IContainer container, T element)
        where T : Element =>
        container is ContainerElement own ? own.Put(element) : throw new DocumentComposeException("只能放入本引擎的容器");

    /// <summary>The container itself when it is one of that kind and still empty, so that members in a chain change one element; else a new one in it.</summary>
    internal static T PutOrChange<T>(this IContainer container)
        where T : ContainerElement, new() =>
        container is T { Content: null } same ? same : container.Put(new T());
}
