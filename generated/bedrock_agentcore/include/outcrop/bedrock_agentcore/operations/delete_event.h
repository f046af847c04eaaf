// Input and output of Client::delete_event.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore {

/// Input of Client::delete_event. An absent member is not sent.
/// Which event of which session.
struct DeleteEventRequest {
  /// The id of the memory.
  ///
  /// Required.
  std::optional<std::string> memory_id{};
  /// The id of the session, a run of events that belong together.
  ///
  /// Required.
  std::optional<std::string> session_id{};
  /// The event's id.
  ///
  /// Required.
  std::optional<std::string> event_id{};
  /// The id of the actor, such as a user or another agent.
  ///
  /// Required.
  std::optional<std::string> actor_id{};

  friend bool operator==(const DeleteEventRequest&, const DeleteEventRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeleteEventRequest& in);

/// Output of Client::delete_event; valid as long as its Response.
/// Which event was deleted.
struct DeleteEventView {
  /// The event's id.
  std::string_view event_id{};
};
const internal::Schema& schema_of(const DeleteEventView*);

}  // namespace outcrop::bedrock_agentcore
