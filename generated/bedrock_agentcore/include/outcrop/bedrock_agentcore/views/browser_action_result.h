// BrowserActionResultView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/blob.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore {

/// What became of the press of a key.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_KeyPressResult.html
struct KeyPressResultView {
  /// Whether the action was carried out.
  Open<BrowserActionStatus> status{};
  /// Why the action failed, in words; set only where it did.
  std::optional<std::string_view> error{};
};
const internal::Schema& schema_of(const KeyPressResultView*);

/// What became of keys pressed together.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_KeyShortcutResult.html
struct KeyShortcutResultView {
  /// Whether the action was carried out.
  Open<BrowserActionStatus> status{};
  /// Why the action failed, in words; set only where it did.
  std::optional<std::string_view> error{};
};
const internal::Schema& schema_of(const KeyShortcutResultView*);

/// What became of a text that was typed.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_KeyTypeResult.html
struct KeyTypeResultView {
  /// Whether the action was carried out.
  Open<BrowserActionStatus> status{};
  /// Why the action failed, in words; set only where it did.
  std::optional<std::string_view> error{};
};
const internal::Schema& schema_of(const KeyTypeResultView*);

/// What became of a click.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_MouseClickResult.html
struct MouseClickResultView {
  /// Whether the action was carried out.
  Open<BrowserActionStatus> status{};
  /// Why the action failed, in words; set only where it did.
  std::optional<std::string_view> error{};
};
const internal::Schema& schema_of(const MouseClickResultView*);

/// What became of a drag.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_MouseDragResult.html
struct MouseDragResultView {
  /// Whether the action was carried out.
  Open<BrowserActionStatus> status{};
  /// Why the action failed, in words; set only where it did.
  std::optional<std::string_view> error{};
};
const internal::Schema& schema_of(const MouseDragResultView*);

/// What became of a movement of the mouse.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_MouseMoveResult.html
struct MouseMoveResultView {
  /// Whether the action was carried out.
  Open<BrowserActionStatus> status{};
  /// Why the action failed, in words; set only where it did.
  std::optional<std::string_view> error{};
};
const internal::Schema& schema_of(const MouseMoveResultView*);

/// What became of a turn of the wheel.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_MouseScrollResult.html
struct MouseScrollResultView {
  /// Whether the action was carried out.
  Open<BrowserActionStatus> status{};
  /// Why the action failed, in words; set only where it did.
  std::optional<std::string_view> error{};
};
const internal::Schema& schema_of(const MouseScrollResultView*);

/// A picture of the screen.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ScreenshotResult.html
struct ScreenshotResultView {
  /// Whether the action was carried out.
  Open<BrowserActionStatus> status{};
  /// Why the action failed, in words; set only where it did.
  std::optional<std::string_view> error{};
  /// The bytes of the picture; set only where it was taken. The client decodes them from the wire.
  std::optional<BlobView> data{};
};
const internal::Schema& schema_of(const ScreenshotResultView*);

/// What became of an action; the same alternative as that of the action.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_BrowserActionResult.html
struct BrowserActionResultView {
  enum class Member : std::uint16_t {
    none,
    mouse_click,
    mouse_move,
    mouse_drag,
    mouse_scroll,
    key_type,
    key_press,
    key_shortcut,
    screenshot,
    unknown,
  };

  Member member{};
  /// What became of a click.
  OptionalRef<MouseClickResultView> mouse_click{};
  /// What became of a movement of the mouse.
  OptionalRef<MouseMoveResultView> mouse_move{};
  /// What became of a drag.
  OptionalRef<MouseDragResultView> mouse_drag{};
  /// What became of a turn of the wheel.
  OptionalRef<MouseScrollResultView> mouse_scroll{};
  /// What became of a text that was typed.
  OptionalRef<KeyTypeResultView> key_type{};
  /// What became of the press of a key.
  OptionalRef<KeyPressResultView> key_press{};
  /// What became of keys pressed together.
  OptionalRef<KeyShortcutResultView> key_shortcut{};
  /// The picture of the screen.
  OptionalRef<ScreenshotResultView> screenshot{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const BrowserActionResultView*);

}  // namespace outcrop::bedrock_agentcore
