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

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_KeyPressResult.html
struct KeyPressResultView {
  Open<BrowserActionStatus> status{};
  std::optional<std::string_view> error{};
};
const internal::Schema& schema_of(const KeyPressResultView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_KeyShortcutResult.html
struct KeyShortcutResultView {
  Open<BrowserActionStatus> status{};
  std::optional<std::string_view> error{};
};
const internal::Schema& schema_of(const KeyShortcutResultView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_KeyTypeResult.html
struct KeyTypeResultView {
  Open<BrowserActionStatus> status{};
  std::optional<std::string_view> error{};
};
const internal::Schema& schema_of(const KeyTypeResultView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_MouseClickResult.html
struct MouseClickResultView {
  Open<BrowserActionStatus> status{};
  std::optional<std::string_view> error{};
};
const internal::Schema& schema_of(const MouseClickResultView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_MouseDragResult.html
struct MouseDragResultView {
  Open<BrowserActionStatus> status{};
  std::optional<std::string_view> error{};
};
const internal::Schema& schema_of(const MouseDragResultView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_MouseMoveResult.html
struct MouseMoveResultView {
  Open<BrowserActionStatus> status{};
  std::optional<std::string_view> error{};
};
const internal::Schema& schema_of(const MouseMoveResultView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_MouseScrollResult.html
struct MouseScrollResultView {
  Open<BrowserActionStatus> status{};
  std::optional<std::string_view> error{};
};
const internal::Schema& schema_of(const MouseScrollResultView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ScreenshotResult.html
struct ScreenshotResultView {
  Open<BrowserActionStatus> status{};
  std::optional<std::string_view> error{};
  std::optional<BlobView> data{};
};
const internal::Schema& schema_of(const ScreenshotResultView*);

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
  OptionalRef<MouseClickResultView> mouse_click{};
  OptionalRef<MouseMoveResultView> mouse_move{};
  OptionalRef<MouseDragResultView> mouse_drag{};
  OptionalRef<MouseScrollResultView> mouse_scroll{};
  OptionalRef<KeyTypeResultView> key_type{};
  OptionalRef<KeyPressResultView> key_press{};
  OptionalRef<KeyShortcutResultView> key_shortcut{};
  OptionalRef<ScreenshotResultView> screenshot{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const BrowserActionResultView*);

}  // namespace outcrop::bedrock_agentcore
