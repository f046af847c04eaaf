// Tables of the shapes in outcrop/bedrock_agentcore/types/browser_action.h.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/types/browser_action.h>

#include "bedrock_agentcore/fields.h"

namespace outcrop::bedrock_agentcore {

const cli::Shape& fields_of(const BrowserAction*) {
  static constexpr cli::Field fields[] = {
      cli::field<&BrowserAction::mouse_click>("mouseClick"),   cli::field<&BrowserAction::mouse_move>("mouseMove"),
      cli::field<&BrowserAction::mouse_drag>("mouseDrag"),     cli::field<&BrowserAction::mouse_scroll>("mouseScroll"),
      cli::field<&BrowserAction::key_type>("keyType"),         cli::field<&BrowserAction::key_press>("keyPress"),
      cli::field<&BrowserAction::key_shortcut>("keyShortcut"), cli::field<&BrowserAction::screenshot>("screenshot"),
  };
  static constexpr cli::Shape shape{.name = "BrowserAction", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const KeyPressArguments*) {
  static constexpr cli::Field fields[] = {
      cli::field<&KeyPressArguments::key>("key", true),
      cli::field<&KeyPressArguments::presses>("presses"),
  };
  static constexpr cli::Shape shape{.name = "KeyPressArguments", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const KeyShortcutArguments*) {
  static constexpr cli::Field fields[] = {
      cli::field<&KeyShortcutArguments::keys>("keys", true),
  };
  static constexpr cli::Shape shape{.name = "KeyShortcutArguments", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const KeyTypeArguments*) {
  static constexpr cli::Field fields[] = {
      cli::field<&KeyTypeArguments::text>("text", true),
  };
  static constexpr cli::Shape shape{.name = "KeyTypeArguments", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const MouseClickArguments*) {
  static constexpr cli::Field fields[] = {
      cli::field<&MouseClickArguments::x>("x", true),
      cli::field<&MouseClickArguments::y>("y", true),
      cli::field<&MouseClickArguments::button>("button"),
      cli::field<&MouseClickArguments::click_count>("clickCount"),
  };
  static constexpr cli::Shape shape{.name = "MouseClickArguments", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const MouseDragArguments*) {
  static constexpr cli::Field fields[] = {
      cli::field<&MouseDragArguments::end_x>("endX", true),
      cli::field<&MouseDragArguments::end_y>("endY", true),
      cli::field<&MouseDragArguments::start_x>("startX", true),
      cli::field<&MouseDragArguments::start_y>("startY", true),
      cli::field<&MouseDragArguments::button>("button"),
  };
  static constexpr cli::Shape shape{.name = "MouseDragArguments", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const MouseMoveArguments*) {
  static constexpr cli::Field fields[] = {
      cli::field<&MouseMoveArguments::x>("x", true),
      cli::field<&MouseMoveArguments::y>("y", true),
  };
  static constexpr cli::Shape shape{.name = "MouseMoveArguments", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const MouseScrollArguments*) {
  static constexpr cli::Field fields[] = {
      cli::field<&MouseScrollArguments::x>("x", true),
      cli::field<&MouseScrollArguments::y>("y", true),
      cli::field<&MouseScrollArguments::delta_x>("deltaX"),
      cli::field<&MouseScrollArguments::delta_y>("deltaY"),
  };
  static constexpr cli::Shape shape{.name = "MouseScrollArguments", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ScreenshotArguments*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ScreenshotArguments::format>("format"),
  };
  static constexpr cli::Shape shape{.name = "ScreenshotArguments", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore
