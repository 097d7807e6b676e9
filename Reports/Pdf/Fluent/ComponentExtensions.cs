using ApprovalOffice.Reports.Pdf.Elements;
using ApprovalOffice.Reports.Pdf.Infrastructure;

namespace ApprovalOffice.Reports.Pdf.Fluent;


/// <summary>Parts that several documents share.</summary>
public static class ComponentExtensions
{
    /// <summary>Puts the part there.</summary>
    public static void Component<T>(this IContainer element, T component)
        where T : IComponent => component.Compose(element.Put(new NamedPlace(component.GetType().Name)));

    /// <summary>Puts a part without settings there.</summary>
    public static void Component<T>(this IContainer element)
        where T : IComponent, new() => element.Component(new T());
}
