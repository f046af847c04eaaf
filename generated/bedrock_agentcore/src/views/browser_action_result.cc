// Decode tables of BrowserActionResultView and the shapes that only it holds.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/views/browser_action_result.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr internal::Field key_press_result_fields[] = {
    {"status", &schemas::browser_action_status_type, offsetof(KeyPressResultView, status), internal::Slot::plain},
    {"error", &internal::string_type, offsetof(KeyPressResultView, error), internal::Slot::optional},
};

constexpr internal::Field key_shortcut_result_fields[] = {
    {"status", &schemas::browser_action_status_type, offsetof(KeyShortcutResultView, status), internal::Slot::plain},
    {"error", &internal::string_type, offsetof(KeyShortcutResultView, error), internal::Slot::optional},
};

constexpr internal::Field key_type_result_fields[] = {
    {"status", &schemas::browser_action_status_type, offsetof(KeyTypeResultView, status), internal::Slot::plain},
    {"error", &internal::string_type, offsetof(KeyTypeResultView, error), internal::Slot::optional},
};

constexpr internal::Field mouse_click_result_fields[] = {
    {"status", &schemas::browser_action_status_type, offsetof(MouseClickResultView, status), internal::Slot::plain},
    {"error", &internal::string_type, offsetof(MouseClickResultView, error), internal::Slot::optional},
};

constexpr internal::Field mouse_drag_result_fields[] = {
    {"status", &schemas::browser_action_status_type, offsetof(MouseDragResultView, status), internal::Slot::plain},
    {"error", &internal::string_type, offsetof(MouseDragResultView, error), internal::Slot::optional},
};

constexpr internal::Field mouse_move_result_fields[] = {
    {"status", &schemas::browser_action_status_type, offsetof(MouseMoveResultView, status), internal::Slot::plain},
    {"error", &internal::string_type, offsetof(MouseMoveResultView, error), internal::Slot::optional},
};

constexpr internal::Field mouse_scroll_result_fields[] = {
    {"status", &schemas::browser_action_status_type, offsetof(MouseScrollResultView, status), internal::Slot::plain},
    {"error", &internal::string_type, offsetof(MouseScrollResultView, error), internal::Slot::optional},
};

constexpr internal::Field screenshot_result_fields[] = {
    {"status", &schemas::browser_action_status_type, offsetof(ScreenshotResultView, status), internal::Slot::plain},
    {"error", &internal::string_type, offsetof(ScreenshotResultView, error), internal::Slot::optional},
    {"data", &internal::blob_type, offsetof(ScreenshotResultView, data), internal::Slot::optional},
};

constexpr internal::Field browser_action_result_fields[] = {
    {"mouseClick", &schemas::mouse_click_result_type, offsetof(BrowserActionResultView, mouse_click),
     internal::Slot::reference},
    {"mouseMove", &schemas::mouse_move_result_type, offsetof(BrowserActionResultView, mouse_move),
     internal::Slot::reference},
    {"mouseDrag", &schemas::mouse_drag_result_type, offsetof(BrowserActionResultView, mouse_drag),
     internal::Slot::reference},
    {"mouseScroll", &schemas::mouse_scroll_result_type, offsetof(BrowserActionResultView, mouse_scroll),
     internal::Slot::reference},
    {"keyType", &schemas::key_type_result_type, offsetof(BrowserActionResultView, key_type), internal::Slot::reference},
    {"keyPress", &schemas::key_press_result_type, offsetof(BrowserActionResultView, key_press),
     internal::Slot::reference},
    {"keyShortcut", &schemas::key_shortcut_result_type, offsetof(BrowserActionResultView, key_shortcut),
     internal::Slot::reference},
    {"screenshot", &schemas::screenshot_result_type, offsetof(BrowserActionResultView, screenshot),
     internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema key_press_result_schema =
    internal::structure_schema<KeyPressResultView>("KeyPressResult", key_press_result_fields);
constinit const internal::Type key_press_result_type =
    internal::structure_type<KeyPressResultView>(key_press_result_schema);

constinit const internal::Schema key_shortcut_result_schema =
    internal::structure_schema<KeyShortcutResultView>("KeyShortcutResult", key_shortcut_result_fields);
constinit const internal::Type key_shortcut_result_type =
    internal::structure_type<KeyShortcutResultView>(key_shortcut_result_schema);

constinit const internal::Schema key_type_result_schema =
    internal::structure_schema<KeyTypeResultView>("KeyTypeResult", key_type_result_fields);
constinit const internal::Type key_type_result_type =
    internal::structure_type<KeyTypeResultView>(key_type_result_schema);

constinit const internal::Schema mouse_click_result_schema =
    internal::structure_schema<MouseClickResultView>("MouseClickResult", mouse_click_result_fields);
constinit const internal::Type mouse_click_result_type =
    internal::structure_type<MouseClickResultView>(mouse_click_result_schema);

constinit const internal::Schema mouse_drag_result_schema =
    internal::structure_schema<MouseDragResultView>("MouseDragResult", mouse_drag_result_fields);
constinit const internal::Type mouse_drag_result_type =
    internal::structure_type<MouseDragResultView>(mouse_drag_result_schema);

constinit const internal::Schema mouse_move_result_schema =
    internal::structure_schema<MouseMoveResultView>("MouseMoveResult", mouse_move_result_fields);
constinit const internal::Type mouse_move_result_type =
    internal::structure_type<MouseMoveResultView>(mouse_move_result_schema);

constinit const internal::Schema mouse_scroll_result_schema =
    internal::structure_schema<MouseScrollResultView>("MouseScrollResult", mouse_scroll_result_fields);
constinit const internal::Type mouse_scroll_result_type =
    internal::structure_type<MouseScrollResultView>(mouse_scroll_result_schema);

constinit const internal::Schema screenshot_result_schema =
    internal::structure_schema<ScreenshotResultView>("ScreenshotResult", screenshot_result_fields);
constinit const internal::Type screenshot_result_type =
    internal::structure_type<ScreenshotResultView>(screenshot_result_schema);

constinit const internal::Schema browser_action_result_schema =
    internal::union_schema<BrowserActionResultView>("BrowserActionResult", browser_action_result_fields);
constinit const internal::Type browser_action_result_type =
    internal::union_type<BrowserActionResultView>(browser_action_result_schema);

}  // namespace schemas

const internal::Schema& schema_of(const KeyPressResultView*) { return schemas::key_press_result_schema; }
const internal::Schema& schema_of(const KeyShortcutResultView*) { return schemas::key_shortcut_result_schema; }
const internal::Schema& schema_of(const KeyTypeResultView*) { return schemas::key_type_result_schema; }
const internal::Schema& schema_of(const MouseClickResultView*) { return schemas::mouse_click_result_schema; }
const internal::Schema& schema_of(const MouseDragResultView*) { return schemas::mouse_drag_result_schema; }
const internal::Schema& schema_of(const MouseMoveResultView*) { return schemas::mouse_move_result_schema; }
const internal::Schema& schema_of(const MouseScrollResultView*) { return schemas::mouse_scroll_result_schema; }
const internal::Schema& schema_of(const ScreenshotResultView*) { return schemas::screenshot_result_schema; }
const internal::Schema& schema_of(const BrowserActionResultView*) { return schemas::browser_action_result_schema; }

}  // namespace outcrop::bedrock_agentcore
