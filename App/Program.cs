using Microsoft.AspNetCore.Builder;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
WebApplication app = builder.Build();
app.MapStaticAssets();
await app.RunAsync();

/// <summary>The composition root, visible to the test host.</summary>
public partial class Program;
