// BrowserActionResult and the shapes that only it holds.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/blob.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore {

struct KeyPressResultView;
struct KeyShortcutResultView;
struct KeyTypeResultView;
struct MouseClickResultView;
struct MouseDragResultView;
struct MouseMoveResultView;
struct MouseScrollResultView;
struct ScreenshotResultView;
struct BrowserActionResultView;

/// What became of the press of a key.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_KeyPressResult.html
struct KeyPressResult {
  /// Whether the action was carried out.
  std::optional<OwnedOpen<BrowserActionStatus>> status{};
  /// Why the action failed, in words; set only where it did.
  std::optional<std::string> error{};

  friend bool operator==(const KeyPressResult&, const KeyPressResult&) = default;
};
KeyPressResult to_owned(const KeyPressResultView& view);
void write_json(internal::JsonWriter& writer, const KeyPressResult& in);

/// What became of keys pressed together.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_KeyShortcutResult.html
struct KeyShortcutResult {
  /// Whether the action was carried out.
  std::optional<OwnedOpen<BrowserActionStatus>> status{};
  /// Why the action failed, in words; set only where it did.
  std::optional<std::string> error{};

  friend bool operator==(const KeyShortcutResult&, const KeyShortcutResult&) = default;
};
KeyShortcutResult to_owned(const KeyShortcutResultView& view);
void write_json(internal::JsonWriter& writer, const KeyShortcutResult& in);

/// What became of a text that was typed.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_KeyTypeResult.html
struct KeyTypeResult {
  /// Whether the action was carried out.
  std::optional<OwnedOpen<BrowserActionStatus>> status{};
  /// Why the action failed, in words; set only where it did.
  std::optional<std::string> error{};

  friend bool operator==(const KeyTypeResult&, const KeyTypeResult&) = default;
};
KeyTypeResult to_owned(const KeyTypeResultView& view);
void write_json(internal::JsonWriter& writer, const KeyTypeResult& in);

/// What became of a click.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_MouseClickResult.html
struct MouseClickResult {
  /// Whether the action was carried out.
  std::optional<OwnedOpen<BrowserActionStatus>> status{};
  /// Why the action failed, in words; set only where it did.
  std::optional<std::string> error{};

  friend bool operator==(const MouseClickResult&, const MouseClickResult&) = default;
};
MouseClickResult to_owned(const MouseClickResultView& view);
void write_json(internal::JsonWriter& writer, const MouseClickResult& in);

/// What became of a drag.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_MouseDragResult.html
struct MouseDragResult {
  /// Whether the action was carried out.
  std::optional<OwnedOpen<BrowserActionStatus>> status{};
  /// Why the action failed, in words; set only where it did.
  std::optional<std::string> error{};

  friend bool operator==(const MouseDragResult&, const MouseDragResult&) = default;
};
MouseDragResult to_owned(const MouseDragResultView& view);
void write_json(internal::JsonWriter& writer, const MouseDragResult& in);

/// What became of a movement of the mouse.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_MouseMoveResult.html
struct MouseMoveResult {
  /// Whether the action was carried out.
  std::optional<OwnedOpen<BrowserActionStatus>> status{};
  /// Why the action failed, in words; set only where it did.
  std::optional<std::string> error{};

  friend bool operator==(const MouseMoveResult&, const MouseMoveResult&) = default;
};
MouseMoveResult to_owned(const MouseMoveResultView& view);
void write_json(internal::JsonWriter& writer, const MouseMoveResult& in);

/// What became of a turn of the wheel.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_MouseScrollResult.html
struct MouseScrollResult {
  /// Whether the action was carried out.
  std::optional<OwnedOpen<BrowserActionStatus>> status{};
  /// Why the action failed, in words; set only where it did.
  std::optional<std::string> error{};

  friend bool operator==(const MouseScrollResult&, const MouseScrollResult&) = default;
};
MouseScrollResult to_owned(const MouseScrollResultView& view);
void write_json(internal::JsonWriter& writer, const MouseScrollResult& in);

/// A picture of the screen.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ScreenshotResult.html
struct ScreenshotResult {
  /// Whether the action was carried out.
  std::optional<OwnedOpen<BrowserActionStatus>> status{};
  /// Why the action failed, in words; set only where it did.
  std::optional<std::string> error{};
  /// The bytes of the picture; set only where it was taken. The client decodes them from the wire.
  std::optional<Blob> data{};

  friend bool operator==(const ScreenshotResult&, const ScreenshotResult&) = default;
};
ScreenshotResult to_owned(const ScreenshotResultView& view);
void write_json(internal::JsonWriter& writer, const ScreenshotResult& in);

/// What became of an action; the same alternative as that of the action.
///
/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_BrowserActionResult.html
struct BrowserActionResult {
  /// What became of a click.
  Box<MouseClickResult> mouse_click{};
  /// What became of a movement of the mouse.
  Box<MouseMoveResult> mouse_move{};
  /// What became of a drag.
  Box<MouseDragResult> mouse_drag{};
  /// What became of a turn of the wheel.
  Box<MouseScrollResult> mouse_scroll{};
  /// What became of a text that was typed.
  Box<KeyTypeResult> key_type{};
  /// What became of the press of a key.
  Box<KeyPressResult> key_press{};
  /// What became of keys pressed together.
  Box<KeyShortcutResult> key_shortcut{};
  /// The picture of the screen.
  Box<ScreenshotResult> screenshot{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const BrowserActionResult&, const BrowserActionResult&) = default;
};
BrowserActionResult to_owned(const BrowserActionResultView& view);
void write_json(internal::JsonWriter& writer, const BrowserActionResult& in);

}  // namespace outcrop::bedrock_agentcore
