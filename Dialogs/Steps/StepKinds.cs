namespace CompassionCoach.Dialogs.Steps;

/// <summary>Every kind of step there is. A new kind is one file and one entry here.</summary>
public static class StepKinds
{
    public static readonly IReadOnlyList<StepKind> All =
    [
        new SayStep(), new PauseStep(), new NameStep(), new ChooseStep(), new PickStep(), new ScaleStep(), new WriteStep(), new ListStep(), new DraftStep(),
        new RecallStep(), new SortStep(), new WeighStep(), new CountStep(), new EachStep(), new ShowStep(), new PictureStep(), new StoryStep(), new AssessStep(), new PractiseStep(), new PlanStep(),
        new HelplinesStep(), new SafetyStep(),
    ];

    private static readonly Dictionary<string, StepKind> ByName = All.ToDictionary(kind => kind.Id);

    public static StepKind? Find(string name) => ByName.GetValueOrDefault(name);
}
