// Input and output of Client::get_event.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/views/event.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore {

/// Input of Client::get_event. An absent member is not sent.
/// Which event of which session.
struct GetEventRequest {
  /// The id of the memory.
  ///
  /// Required.
  std::optional<std::string> memory_id{};
  /// The id of the session, a run of events that belong together.
  ///
  /// Required.
  std::optional<std::string> session_id{};
  /// The id of the actor, such as a user or another agent.
  ///
  /// Required.
  std::optional<std::string> actor_id{};
  /// The event's id.
  ///
  /// Required.
  std::optional<std::string> event_id{};

  friend bool operator==(const GetEventRequest&, const GetEventRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetEventRequest& in);

/// Output of Client::get_event; valid as long as its Response.
/// The event that was asked for.
struct GetEventView {
  /// The event, with what it holds.
  EventView event{};
};
const internal::Schema& schema_of(const GetEventView*);

}  // namespace outcrop::bedrock_agentcore
