// Writes BrowserAction and the shapes that only it holds as JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/types/browser_action.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore {

void write_json(internal::JsonWriter& writer, const KeyPressArguments& in) {
  writer.begin_object();
  writer.required("key", in.key);
  writer.member("presses", in.presses);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const KeyShortcutArguments& in) {
  writer.begin_object();
  writer.required("keys", in.keys);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const KeyTypeArguments& in) {
  writer.begin_object();
  writer.required("text", in.text);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const MouseClickArguments& in) {
  writer.begin_object();
  writer.required("x", in.x);
  writer.required("y", in.y);
  writer.member("button", in.button);
  writer.member("clickCount", in.click_count);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const MouseDragArguments& in) {
  writer.begin_object();
  writer.required("endX", in.end_x);
  writer.required("endY", in.end_y);
  writer.required("startX", in.start_x);
  writer.required("startY", in.start_y);
  writer.member("button", in.button);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const MouseMoveArguments& in) {
  writer.begin_object();
  writer.required("x", in.x);
  writer.required("y", in.y);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const MouseScrollArguments& in) {
  writer.begin_object();
  writer.required("x", in.x);
  writer.required("y", in.y);
  writer.member("deltaX", in.delta_x);
  writer.member("deltaY", in.delta_y);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ScreenshotArguments& in) {
  writer.begin_object();
  writer.member("format", in.format);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const BrowserAction& in) {
  writer.exactly_one("BrowserAction",
                     in.mouse_click.has_value() + in.mouse_move.has_value() + in.mouse_drag.has_value() +
                         in.mouse_scroll.has_value() + in.key_type.has_value() + in.key_press.has_value() +
                         in.key_shortcut.has_value() + in.screenshot.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("mouseClick", in.mouse_click);
  writer.member("mouseMove", in.mouse_move);
  writer.member("mouseDrag", in.mouse_drag);
  writer.member("mouseScroll", in.mouse_scroll);
  writer.member("keyType", in.key_type);
  writer.member("keyPress", in.key_press);
  writer.member("keyShortcut", in.key_shortcut);
  writer.member("screenshot", in.screenshot);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
