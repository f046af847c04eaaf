// Input and output of Client::create_event.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/types/branch.h"
#include "outcrop/bedrock_agentcore/types/extraction_config.h"
#include "outcrop/bedrock_agentcore/types/metadata_value.h"
#include "outcrop/bedrock_agentcore/types/payload_type.h"
#include "outcrop/bedrock_agentcore/views/event.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

/// Input of Client::create_event. An absent member is not sent.
/// What to keep, and for whom.
struct CreateEventRequest {
  /// The id of the memory.
  ///
  /// Required.
  std::optional<std::string> memory_id{};
  /// The id of the actor, such as a user or another agent.
  ///
  /// Required.
  std::optional<std::string> actor_id{};
  /// The session that the event belongs to. Absent: the service makes an id, which the answer tells.
  std::optional<std::string> session_id{};
  /// When the event happened, which may be before it is kept.
  ///
  /// Required.
  std::optional<Timestamp> event_timestamp{};
  /// What to keep, in order.
  ///
  /// Required.
  std::optional<std::vector<PayloadType>> payload{};
  /// The branch that the event belongs to. Absent: the main one.
  Box<Branch> branch{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  /// Facts about the event, by key, which ListEvents can filter by.
  std::optional<std::map<std::string, MetadataValue, std::less<>>> metadata{};
  /// Whether memory records are extracted from the event. Absent: they are.
  std::optional<OwnedOpen<ExtractionMode>> extraction_mode{};
  /// Values for variables in the namespaces of extracted records. Absent: none.
  std::optional<ExtractionConfig> extraction_config{};

  friend bool operator==(const CreateEventRequest&, const CreateEventRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateEventRequest& in);

/// Output of Client::create_event; valid as long as its Response.
/// The event that was kept.
struct CreateEventView {
  /// The event, with its id.
  EventView event{};
};
const internal::Schema& schema_of(const CreateEventView*);

}  // namespace outcrop::bedrock_agentcore
