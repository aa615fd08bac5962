namespace CompassionCoach.Dialogs.Learners;

/// <summary>
/// Who a learner is to the store: a keyed hash of tenant and user, never a name. One logical partition.
/// </summary>
/// <param name="Value">64 lower-case hexadecimal digits.</param>
public readonly record struct LearnerKey(string Value)
{
    public override string ToString() => Value;
}
