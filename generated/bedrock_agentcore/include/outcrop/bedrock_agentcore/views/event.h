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

/// A path of a conversation that leaves another one, as when a message is edited.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_Branch.html
struct BranchView {
  /// The event after which the path leaves the other one.
  std::optional<std::string_view> root_event_id{};
  /// The branch's name.
  std::string_view name{};
};
const internal::Schema& schema_of(const BranchView*);

/// What a message says.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_Content.html
struct ContentView {
  enum class Member : std::uint16_t {
    none,
    text,
    unknown,
  };

  Member member{};
  /// The words of the message.
  ///
  /// Sensitive: never logged.
  OptionalRef<std::string_view> text{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const ContentView*);

/// A message of a conversation.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_Conversational.html
struct ConversationalView {
  /// What the message says.
  ContentView content{};
  /// Who speaks: the user, the agent, a tool or another.
  Open<Role> role{};
};
const internal::Schema& schema_of(const ConversationalView*);

/// A value in the metadata of an event.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_MetadataValue.html
struct MetadataValueView {
  enum class Member : std::uint16_t {
    none,
    string_value,
    unknown,
  };

  Member member{};
  /// The value is a text.
  OptionalRef<std::string_view> string_value{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const MetadataValueView*);

/// Data other than a conversation, such as a log of what a user did.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_MemoryJsonData.html
struct MemoryJsonDataView {
  /// The data, any JSON value.
  ///
  /// Sensitive: never logged.
  DocumentView content{};
};
const internal::Schema& schema_of(const MemoryJsonDataView*);

/// A piece of what an event holds.
///
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
  /// The piece is a message of a conversation.
  OptionalRef<ConversationalView> conversational{};
  /// The piece is any data of the program's own. Nothing is extracted from it.
  ///
  /// Sensitive: never logged.
  OptionalRef<DocumentView> blob{};
  /// The piece is data other than a conversation, from which memory records are extracted.
  ///
  /// Sensitive: never logged.
  OptionalRef<MemoryJsonDataView> json{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const PayloadTypeView*);

/// An event of short-term memory: a piece of a conversation, or other data.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_Event.html
struct EventView {
  /// The id of the memory that keeps it.
  std::string_view memory_id{};
  /// The id of the actor, such as a user or another agent.
  std::string_view actor_id{};
  /// The id of the session, a run of events that belong together.
  std::string_view session_id{};
  /// The event's id.
  std::string_view event_id{};
  /// When the event happened, as CreateEvent was told.
  Timestamp event_timestamp{};
  /// What it holds, in order; ListEvents leaves it out where `includePayloads` is false.
  std::span<const PayloadTypeView> payload{};
  /// The branch that the event belongs to; absent for the main one.
  OptionalRef<BranchView> branch{};
  /// Facts about the event, by key.
  MapView<MetadataValueView> metadata{};
};
const internal::Schema& schema_of(const EventView*);

}  // namespace outcrop::bedrock_agentcore
