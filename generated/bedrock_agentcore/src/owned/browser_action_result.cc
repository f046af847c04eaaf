// Makes BrowserActionResult and the shapes that only it holds of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/browser_action_result.h"

#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/bedrock_agentcore/views/browser_action_result.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

KeyPressResult to_owned(const KeyPressResultView& view) {
  KeyPressResult owned;
  internal::own(owned.status, view.status);
  internal::own(owned.error, view.error);
  return owned;
}

void write_json(internal::JsonWriter& writer, const KeyPressResult& in) {
  writer.begin_object();
  writer.member("status", in.status);
  writer.member("error", in.error);
  writer.end_object();
}

KeyShortcutResult to_owned(const KeyShortcutResultView& view) {
  KeyShortcutResult owned;
  internal::own(owned.status, view.status);
  internal::own(owned.error, view.error);
  return owned;
}

void write_json(internal::JsonWriter& writer, const KeyShortcutResult& in) {
  writer.begin_object();
  writer.member("status", in.status);
  writer.member("error", in.error);
  writer.end_object();
}

KeyTypeResult to_owned(const KeyTypeResultView& view) {
  KeyTypeResult owned;
  internal::own(owned.status, view.status);
  internal::own(owned.error, view.error);
  return owned;
}

void write_json(internal::JsonWriter& writer, const KeyTypeResult& in) {
  writer.begin_object();
  writer.member("status", in.status);
  writer.member("error", in.error);
  writer.end_object();
}

MouseClickResult to_owned(const MouseClickResultView& view) {
  MouseClickResult owned;
  internal::own(owned.status, view.status);
  internal::own(owned.error, view.error);
  return owned;
}

void write_json(internal::JsonWriter& writer, const MouseClickResult& in) {
  writer.begin_object();
  writer.member("status", in.status);
  writer.member("error", in.error);
  writer.end_object();
}

MouseDragResult to_owned(const MouseDragResultView& view) {
  MouseDragResult owned;
  internal::own(owned.status, view.status);
  internal::own(owned.error, view.error);
  return owned;
}

void write_json(internal::JsonWriter& writer, const MouseDragResult& in) {
  writer.begin_object();
  writer.member("status", in.status);
  writer.member("error", in.error);
  writer.end_object();
}

MouseMoveResult to_owned(const MouseMoveResultView& view) {
  MouseMoveResult owned;
  internal::own(owned.status, view.status);
  internal::own(owned.error, view.error);
  return owned;
}

void write_json(internal::JsonWriter& writer, const MouseMoveResult& in) {
  writer.begin_object();
  writer.member("status", in.status);
  writer.member("error", in.error);
  writer.end_object();
}

MouseScrollResult to_owned(const MouseScrollResultView& view) {
  MouseScrollResult owned;
  internal::own(owned.status, view.status);
  internal::own(owned.error, view.error);
  return owned;
}

void write_json(internal::JsonWriter& writer, const MouseScrollResult& in) {
  writer.begin_object();
  writer.member("status", in.status);
  writer.member("error", in.error);
  writer.end_object();
}

ScreenshotResult to_owned(const ScreenshotResultView& view) {
  ScreenshotResult owned;
  internal::own(owned.status, view.status);
  internal::own(owned.error, view.error);
  internal::own(owned.data, view.data);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ScreenshotResult& in) {
  writer.begin_object();
  writer.member("status", in.status);
  writer.member("error", in.error);
  writer.member("data", in.data);
  writer.end_object();
}

BrowserActionResult to_owned(const BrowserActionResultView& view) {
  BrowserActionResult owned;
  internal::own(owned.mouse_click, view.mouse_click);
  internal::own(owned.mouse_move, view.mouse_move);
  internal::own(owned.mouse_drag, view.mouse_drag);
  internal::own(owned.mouse_scroll, view.mouse_scroll);
  internal::own(owned.key_type, view.key_type);
  internal::own(owned.key_press, view.key_press);
  internal::own(owned.key_shortcut, view.key_shortcut);
  internal::own(owned.screenshot, view.screenshot);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

void write_json(internal::JsonWriter& writer, const BrowserActionResult& in) {
  writer.exactly_one("BrowserActionResult",
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
