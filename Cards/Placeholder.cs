namespace CompassionCoach.Cards;
