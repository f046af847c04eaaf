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

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_KeyPressResult.html
struct KeyPressResult {
  std::optional<OwnedOpen<BrowserActionStatus>> status{};
  std::optional<std::string> error{};

  friend bool operator==(const KeyPressResult&, const KeyPressResult&) = default;
};
KeyPressResult to_owned(const KeyPressResultView& view);
void write_json(internal::JsonWriter& writer, const KeyPressResult& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_KeyShortcutResult.html
struct KeyShortcutResult {
  std::optional<OwnedOpen<BrowserActionStatus>> status{};
  std::optional<std::string> error{};

  friend bool operator==(const KeyShortcutResult&, const KeyShortcutResult&) = default;
};
KeyShortcutResult to_owned(const KeyShortcutResultView& view);
void write_json(internal::JsonWriter& writer, const KeyShortcutResult& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_KeyTypeResult.html
struct KeyTypeResult {
  std::optional<OwnedOpen<BrowserActionStatus>> status{};
  std::optional<std::string> error{};

  friend bool operator==(const KeyTypeResult&, const KeyTypeResult&) = default;
};
KeyTypeResult to_owned(const KeyTypeResultView& view);
void write_json(internal::JsonWriter& writer, const KeyTypeResult& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_MouseClickResult.html
struct MouseClickResult {
  std::optional<OwnedOpen<BrowserActionStatus>> status{};
  std::optional<std::string> error{};

  friend bool operator==(const MouseClickResult&, const MouseClickResult&) = default;
};
MouseClickResult to_owned(const MouseClickResultView& view);
void write_json(internal::JsonWriter& writer, const MouseClickResult& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_MouseDragResult.html
struct MouseDragResult {
  std::optional<OwnedOpen<BrowserActionStatus>> status{};
  std::optional<std::string> error{};

  friend bool operator==(const MouseDragResult&, const MouseDragResult&) = default;
};
MouseDragResult to_owned(const MouseDragResultView& view);
void write_json(internal::JsonWriter& writer, const MouseDragResult& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_MouseMoveResult.html
struct MouseMoveResult {
  std::optional<OwnedOpen<BrowserActionStatus>> status{};
  std::optional<std::string> error{};

  friend bool operator==(const MouseMoveResult&, const MouseMoveResult&) = default;
};
MouseMoveResult to_owned(const MouseMoveResultView& view);
void write_json(internal::JsonWriter& writer, const MouseMoveResult& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_MouseScrollResult.html
struct MouseScrollResult {
  std::optional<OwnedOpen<BrowserActionStatus>> status{};
  std::optional<std::string> error{};

  friend bool operator==(const MouseScrollResult&, const MouseScrollResult&) = default;
};
MouseScrollResult to_owned(const MouseScrollResultView& view);
void write_json(internal::JsonWriter& writer, const MouseScrollResult& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ScreenshotResult.html
struct ScreenshotResult {
  std::optional<OwnedOpen<BrowserActionStatus>> status{};
  std::optional<std::string> error{};
  std::optional<Blob> data{};

  friend bool operator==(const ScreenshotResult&, const ScreenshotResult&) = default;
};
ScreenshotResult to_owned(const ScreenshotResultView& view);
void write_json(internal::JsonWriter& writer, const ScreenshotResult& in);

/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_BrowserActionResult.html
struct BrowserActionResult {
  Box<MouseClickResult> mouse_click{};
  Box<MouseMoveResult> mouse_move{};
  Box<MouseDragResult> mouse_drag{};
  Box<MouseScrollResult> mouse_scroll{};
  Box<KeyTypeResult> key_type{};
  Box<KeyPressResult> key_press{};
  Box<KeyShortcutResult> key_shortcut{};
  Box<ScreenshotResult> screenshot{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const BrowserActionResult&, const BrowserActionResult&) = default;
};
BrowserActionResult to_owned(const BrowserActionResultView& view);
void write_json(internal::JsonWriter& writer, const BrowserActionResult& in);

}  // namespace outcrop::bedrock_agentcore
