using CompassionCoach.Bot;
using CompassionCoach.Bot.Health;
using CompassionCoach.Bot.Pages;
using CompassionCoach.Bot.Stores;
using CompassionCoach.Bot.Teams;
using CompassionCoach.Bot.Turns;
using CompassionCoach.Bot.WebChat;

var builder = Defaults.Builder(args);
builder.Services
    .AddStorage(builder.Configuration)
    .AddLearnerTurns(builder.Configuration)
    .AddCoach()
    .AddTeams(builder.Configuration)
    .AddWebChat(builder.Configuration)
    .AddPolicyPages();

var app = builder.Build();
app.MapHealth();
app.MapTeams();
app.MapWebChat();
app.MapPolicyPages();
app.Run();
