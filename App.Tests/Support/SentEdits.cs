using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.RenderTree;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace ApprovalOffice.Tests.Support;

#pragma warning disable BL0006 // What is sent to the browser can be seen nowhere but in the render tree; only tests depend on its shape.

/// <summary>
/// A renderer with no screen: it remembers which attributes it would have sent to the browser, and passes events on with
/// what the browser shows in the field, as the browser does. bUnit leaves the latter out.
/// </summary>
internal sealed class SentEdits() : Renderer(new ServiceCollection().BuildServiceProvider(), NullLoggerFactory.Instance)
{
    /// <summary>Attributes sent since the last event, by name.</summary>
    public List<(string Name, object? Value)> Attributes { get; } = [];

    /// <inheritdoc />
    public override Dispatcher Dispatcher { get; } = Dispatcher.CreateDefault();

    /// <summary>Shows a component and answers its number.</summary>
    public Task<int> ShowAsync(IComponent component) => Dispatcher.InvokeAsync(async () =>
    {
        int id = AssignRootComponentId(component);
        await RenderRootComponentAsync(id);
        return id;
    });

    /// <summary>The person types or chooses: the first field inside the first component of the page now shows another value.</summary>
    public Task TypeAsync(int page, string text) => Dispatcher.InvokeAsync(async () =>
    {
        int field = Frames(page).First(frame => frame.FrameType == RenderTreeFrameType.Component).ComponentId;
        ulong handler = Frames(field).First(frame => frame.FrameType == RenderTreeFrameType.Attribute && frame.AttributeName is "oninput" or "onchange").AttributeEventHandlerId;
        Attributes.Clear();
        await DispatchEventAsync(handler, new EventFieldInfo { ComponentId = field, FieldValue = text }, new ChangeEventArgs { Value = text });
    });

    /// <inheritdoc />
    protected override Task UpdateDisplayAsync(in RenderBatch renderBatch)
    {
        for (int i = 0; i < renderBatch.UpdatedComponents.Count; i++)
        {
            foreach (RenderTreeEdit edit in renderBatch.UpdatedComponents.Array[i].Edits)
            {
                if (edit.Type == RenderTreeEditType.SetAttribute)
                {
                    RenderTreeFrame frame = renderBatch.ReferenceFrames.Array[edit.ReferenceFrameIndex];
                    Attributes.Add((frame.AttributeName, frame.AttributeValue));
                }
            }
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc />
    protected override void HandleException(Exception exception) => System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(exception);

    private IEnumerable<RenderTreeFrame> Frames(int component)
    {
        ArrayRange<RenderTreeFrame> frames = GetCurrentRenderTreeFrames(component);
        return frames.Array.Take(frames.Count).ToList();
    }
}
