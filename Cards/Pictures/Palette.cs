using SkiaSharp;

namespace CompassionCoach.Cards.Pictures;

/// <summary>
/// The colours of the web page (coach.css, light), and water. Ink and Soft read on every pale one at 4.5:1 or more; shapes that
/// mean something are Leaf, Clay or Sea, at 3:1 or more on Paper, and differ by more than colour.
/// </summary>
public static class Palette
{
    public static readonly SKColor Paper = new(0xf7, 0xf1, 0xe8);
    public static readonly SKColor Surface = new(0xff, 0xfd, 0xfa);
    public static readonly SKColor Line = new(0xe4, 0xd8, 0xc8);
    public static readonly SKColor Rule = new(0x8d, 0x7f, 0x70);
    public static readonly SKColor Ink = new(0x2d, 0x28, 0x23);
    public static readonly SKColor Soft = new(0x66, 0x5b, 0x50);
    public static readonly SKColor Leaf = new(0x2c, 0x66, 0x57);
    public static readonly SKColor LeafMist = new(0xe4, 0xef, 0xe9);
    public static readonly SKColor LeafMist2 = new(0xd5, 0xe6, 0xde);
    public static readonly SKColor Clay = new(0xa3, 0x45, 0x2a);
    public static readonly SKColor ClayMist = new(0xfb, 0xe9, 0xe1);
    public static readonly SKColor Apricot = new(0xe5, 0x98, 0x6b);
    public static readonly SKColor Cream = new(0xf6, 0xe3, 0xcf);
    public static readonly SKColor Sea = new(0x2f, 0x64, 0x75);
    public static readonly SKColor SeaMist0 = new(0xef, 0xf5, 0xf5);
    public static readonly SKColor SeaMist = new(0xe1, 0xec, 0xee);
    public static readonly SKColor SeaMist1 = new(0xd4, 0xe5, 0xe8);
    public static readonly SKColor SeaMist2 = new(0xc9, 0xde, 0xe2);
    public static readonly SKColor SeaMist3 = new(0xb0, 0xce, 0xd5);
}
