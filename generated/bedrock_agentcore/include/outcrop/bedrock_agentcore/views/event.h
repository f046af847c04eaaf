// EventView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/document.h"
#include "outcrop/map_view.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/timestamp.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore {

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_Branch.html
struct BranchView {
  std::optional<std::string_view> root_event_id{};
  std::string_view name{};
};
const internal::Schema& schema_of(const BranchView*);

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_Content.html
struct ContentView {
  enum class Member : std::uint16_t {
    none,
    text,
    unknown,
  };

  Member member{};
  /// Sensitive: never logged.
  OptionalRef<std::string_view> text{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const ContentView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_Conversational.html
struct ConversationalView {
  ContentView content{};
  Open<Role> role{};
};
const internal::Schema& schema_of(const ConversationalView*);

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_MetadataValue.html
struct MetadataValueView {
  enum class Member : std::uint16_t {
    none,
    string_value,
    unknown,
  };

  Member member{};
  OptionalRef<std::string_view> string_value{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const MetadataValueView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_MemoryJsonData.html
struct MemoryJsonDataView {
  /// Sensitive: never logged.
  DocumentView content{};
};
const internal::Schema& schema_of(const MemoryJsonDataView*);

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_PayloadType.html
struct PayloadTypeView {
  enum class Member : std::uint16_t {
    none,
    conversational,
    blob,
    json,
    unknown,
  };

  Member member{};
  OptionalRef<ConversationalView> conversational{};
  /// Sensitive: never logged.
  OptionalRef<DocumentView> blob{};
  /// Sensitive: never logged.
  OptionalRef<MemoryJsonDataView> json{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const PayloadTypeView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_Event.html
struct EventView {
  std::string_view memory_id{};
  std::string_view actor_id{};
  std::string_view session_id{};
  std::string_view event_id{};
  Timestamp event_timestamp{};
  std::span<const PayloadTypeView> payload{};
  OptionalRef<BranchView> branch{};
  MapView<MetadataValueView> metadata{};
};
const internal::Schema& schema_of(const EventView*);

}  // namespace outcrop::bedrock_agentcore
