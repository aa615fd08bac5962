using CompassionCoach.Bot.Pages;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddPolicyPages();

var app = builder.Build();
app.MapPolicyPages();
app.Run();
