// Event.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/types/branch.h"
#include "outcrop/bedrock_agentcore/types/metadata_value.h"
#include "outcrop/bedrock_agentcore/types/payload_type.h"
#include "outcrop/box.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

struct EventView;

/// An event of short-term memory: a piece of a conversation, or other data.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_Event.html
struct Event {
  /// The id of the memory that keeps it.
  std::string memory_id{};
  /// The id of the actor, such as a user or another agent.
  std::string actor_id{};
  /// The id of the session, a run of events that belong together.
  std::string session_id{};
  /// The event's id.
  std::string event_id{};
  /// When the event happened, as CreateEvent was told.
  Timestamp event_timestamp{};
  /// What it holds, in order; ListEvents leaves it out where `includePayloads` is false.
  std::optional<std::vector<PayloadType>> payload{};
  /// The branch that the event belongs to; absent for the main one.
  Box<Branch> branch{};
  /// Facts about the event, by key.
  std::optional<std::map<std::string, MetadataValue, std::less<>>> metadata{};

  friend bool operator==(const Event&, const Event&) = default;
};
Event to_owned(const EventView& view);
void write_json(internal::JsonWriter& writer, const Event& in);

}  // namespace outcrop::bedrock_agentcore
