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

/// A key to press.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_KeyPressArguments.html
struct KeyPressArguments {
  /// The key's name, such as enter, tab or escape.
  ///
  /// Required.
  std::optional<std::string> key{};
  /// How many times to press it. Absent: once.
  std::optional<std::int32_t> presses{};

  friend bool operator==(const KeyPressArguments&, const KeyPressArguments&) = default;
};
void write_json(internal::JsonWriter& writer, const KeyPressArguments& in);

/// Keys to press together.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_KeyShortcutArguments.html
struct KeyShortcutArguments {
  /// The names of the keys, such as ctrl and s.
  ///
  /// Required.
  std::optional<std::vector<std::string>> keys{};

  friend bool operator==(const KeyShortcutArguments&, const KeyShortcutArguments&) = default;
};
void write_json(internal::JsonWriter& writer, const KeyShortcutArguments& in);

/// A text to type.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_KeyTypeArguments.html
struct KeyTypeArguments {
  /// The text, typed where the cursor is.
  ///
  /// Required.
  std::optional<std::string> text{};

  friend bool operator==(const KeyTypeArguments&, const KeyTypeArguments&) = default;
};
void write_json(internal::JsonWriter& writer, const KeyTypeArguments& in);

/// A click at a place on the screen.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_MouseClickArguments.html
struct MouseClickArguments {
  /// Pixels from the left edge of the screen.
  ///
  /// Required.
  std::optional<std::int32_t> x{};
  /// Pixels from the upper edge of the screen.
  ///
  /// Required.
  std::optional<std::int32_t> y{};
  /// The button to click with. Absent: the left one.
  std::optional<OwnedOpen<MouseButton>> button{};
  /// How many times to click; 2 is a double click. Absent: once.
  std::optional<std::int32_t> click_count{};

  friend bool operator==(const MouseClickArguments&, const MouseClickArguments&) = default;
};
void write_json(internal::JsonWriter& writer, const MouseClickArguments& in);

/// A drag from one place on the screen to another.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_MouseDragArguments.html
struct MouseDragArguments {
  /// Where to let go, in pixels from the left edge of the screen.
  ///
  /// Required.
  std::optional<std::int32_t> end_x{};
  /// Where to let go, in pixels from the upper edge of the screen.
  ///
  /// Required.
  std::optional<std::int32_t> end_y{};
  /// Where to press, in pixels from the left edge of the screen.
  ///
  /// Required.
  std::optional<std::int32_t> start_x{};
  /// Where to press, in pixels from the upper edge of the screen.
  ///
  /// Required.
  std::optional<std::int32_t> start_y{};
  /// The button to drag with. Absent: the left one.
  std::optional<OwnedOpen<MouseButton>> button{};

  friend bool operator==(const MouseDragArguments&, const MouseDragArguments&) = default;
};
void write_json(internal::JsonWriter& writer, const MouseDragArguments& in);

/// A place on the screen to move the mouse to.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_MouseMoveArguments.html
struct MouseMoveArguments {
  /// Pixels from the left edge of the screen.
  ///
  /// Required.
  std::optional<std::int32_t> x{};
  /// Pixels from the upper edge of the screen.
  ///
  /// Required.
  std::optional<std::int32_t> y{};

  friend bool operator==(const MouseMoveArguments&, const MouseMoveArguments&) = default;
};
void write_json(internal::JsonWriter& writer, const MouseMoveArguments& in);

/// A turn of the wheel at a place on the screen.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_MouseScrollArguments.html
struct MouseScrollArguments {
  /// Pixels from the left edge of the screen.
  ///
  /// Required.
  std::optional<std::int32_t> x{};
  /// Pixels from the upper edge of the screen.
  ///
  /// Required.
  std::optional<std::int32_t> y{};
  /// How far to scroll sideways. Absent: not at all.
  std::optional<std::int32_t> delta_x{};
  /// How far to scroll up; less than 0 scrolls down. Absent: not at all.
  std::optional<std::int32_t> delta_y{};

  friend bool operator==(const MouseScrollArguments&, const MouseScrollArguments&) = default;
};
void write_json(internal::JsonWriter& writer, const MouseScrollArguments& in);

/// A picture to take of the whole screen.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ScreenshotArguments.html
struct ScreenshotArguments {
  /// The format of the picture. Absent: PNG.
  std::optional<OwnedOpen<ScreenshotFormat>> format{};

  friend bool operator==(const ScreenshotArguments&, const ScreenshotArguments&) = default;
};
void write_json(internal::JsonWriter& writer, const ScreenshotArguments& in);

/// One action in a browser session, as a person at its screen would do it.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_BrowserAction.html
struct BrowserAction {
  /// Clicks at a place on the screen.
  Box<MouseClickArguments> mouse_click{};
  /// Moves the mouse to a place on the screen.
  Box<MouseMoveArguments> mouse_move{};
  /// Drags from one place on the screen to another.
  Box<MouseDragArguments> mouse_drag{};
  /// Turns the wheel at a place on the screen.
  Box<MouseScrollArguments> mouse_scroll{};
  /// Types a text.
  Box<KeyTypeArguments> key_type{};
  /// Presses a key, once or several times.
  Box<KeyPressArguments> key_press{};
  /// Presses several keys together.
  Box<KeyShortcutArguments> key_shortcut{};
  /// Takes a picture of the whole screen.
  Box<ScreenshotArguments> screenshot{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const BrowserAction&, const BrowserAction&) = default;
};
void write_json(internal::JsonWriter& writer, const BrowserAction& in);

}  // namespace outcrop::bedrock_agentcore
