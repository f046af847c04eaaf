export const Grade = {
    FINE: "fine",
    ROUGH: "rough",
};
export const Kind = {
    GRANITE: "Granite",
    MARBLE: "Marble",
    SLATE: "Slate",
};
