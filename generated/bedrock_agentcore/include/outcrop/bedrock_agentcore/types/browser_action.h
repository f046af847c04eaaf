// BrowserAction and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore {

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_KeyPressArguments.html
struct KeyPressArguments {
  /// Required.
  std::optional<std::string> key{};
  std::optional<std::int32_t> presses{};

  friend bool operator==(const KeyPressArguments&, const KeyPressArguments&) = default;
};
void write_json(internal::JsonWriter& writer, const KeyPressArguments& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_KeyShortcutArguments.html
struct KeyShortcutArguments {
  /// Required.
  std::optional<std::vector<std::string>> keys{};

  friend bool operator==(const KeyShortcutArguments&, const KeyShortcutArguments&) = default;
};
void write_json(internal::JsonWriter& writer, const KeyShortcutArguments& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_KeyTypeArguments.html
struct KeyTypeArguments {
  /// Required.
  std::optional<std::string> text{};

  friend bool operator==(const KeyTypeArguments&, const KeyTypeArguments&) = default;
};
void write_json(internal::JsonWriter& writer, const KeyTypeArguments& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_MouseClickArguments.html
struct MouseClickArguments {
  /// Required.
  std::optional<std::int32_t> x{};
  /// Required.
  std::optional<std::int32_t> y{};
  std::optional<OwnedOpen<MouseButton>> button{};
  std::optional<std::int32_t> click_count{};

  friend bool operator==(const MouseClickArguments&, const MouseClickArguments&) = default;
};
void write_json(internal::JsonWriter& writer, const MouseClickArguments& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_MouseDragArguments.html
struct MouseDragArguments {
  /// Required.
  std::optional<std::int32_t> end_x{};
  /// Required.
  std::optional<std::int32_t> end_y{};
  /// Required.
  std::optional<std::int32_t> start_x{};
  /// Required.
  std::optional<std::int32_t> start_y{};
  std::optional<OwnedOpen<MouseButton>> button{};

  friend bool operator==(const MouseDragArguments&, const MouseDragArguments&) = default;
};
void write_json(internal::JsonWriter& writer, const MouseDragArguments& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_MouseMoveArguments.html
struct MouseMoveArguments {
  /// Required.
  std::optional<std::int32_t> x{};
  /// Required.
  std::optional<std::int32_t> y{};

  friend bool operator==(const MouseMoveArguments&, const MouseMoveArguments&) = default;
};
void write_json(internal::JsonWriter& writer, const MouseMoveArguments& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_MouseScrollArguments.html
struct MouseScrollArguments {
  /// Required.
  std::optional<std::int32_t> x{};
  /// Required.
  std::optional<std::int32_t> y{};
  std::optional<std::int32_t> delta_x{};
  std::optional<std::int32_t> delta_y{};

  friend bool operator==(const MouseScrollArguments&, const MouseScrollArguments&) = default;
};
void write_json(internal::JsonWriter& writer, const MouseScrollArguments& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ScreenshotArguments.html
struct ScreenshotArguments {
  std::optional<OwnedOpen<ScreenshotFormat>> format{};

  friend bool operator==(const ScreenshotArguments&, const ScreenshotArguments&) = default;
};
void write_json(internal::JsonWriter& writer, const ScreenshotArguments& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_BrowserAction.html
struct BrowserAction {
  Box<MouseClickArguments> mouse_click{};
  Box<MouseMoveArguments> mouse_move{};
  Box<MouseDragArguments> mouse_drag{};
  Box<MouseScrollArguments> mouse_scroll{};
  Box<KeyTypeArguments> key_type{};
  Box<KeyPressArguments> key_press{};
  Box<KeyShortcutArguments> key_shortcut{};
  Box<ScreenshotArguments> screenshot{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const BrowserAction&, const BrowserAction&) = default;
};
void write_json(internal::JsonWriter& writer, const BrowserAction& in);

}  // namespace outcrop::bedrock_agentcore
