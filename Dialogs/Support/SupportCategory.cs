namespace CompassionCoach.Dialogs.Support;

/// <summary>
/// What kind of danger was noticed. The order is the order of answering where one message holds two at the same level:
/// a body in danger first, then a life, then other people.
/// </summary>
public enum SupportCategory
{
    None,

    /// <summary>A medical emergency, an overdose or poisoning.</summary>
    Medical,

    /// <summary>Wanting to die, said outright or passively; a plan, a means, a goodbye.</summary>
    Suicide,

    /// <summary>Violence intended, threatened or expected from someone.</summary>
    Violence,

    /// <summary>Being abused by a partner, a relative or someone at work; sexual violence; a child being hurt.</summary>
    Abuse,

    /// <summary>Hurting oneself without the wish to die.</summary>
    SelfHarm,

    /// <summary>Someone else is at risk.</summary>
    ThirdPerson,

    /// <summary>Voices, persecution, orders: losing touch with what is real.</summary>
    Reality,

    /// <summary>Starving, purging, bingeing.</summary>
    Eating,

    /// <summary>Panic, a flashback or coming apart while practising.</summary>
    Panic,
}
