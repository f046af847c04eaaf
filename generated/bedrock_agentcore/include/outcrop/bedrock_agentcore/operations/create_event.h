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
struct CreateEventRequest {
  /// Required.
  std::optional<std::string> memory_id{};
  /// Required.
  std::optional<std::string> actor_id{};
  std::optional<std::string> session_id{};
  /// Required.
  std::optional<Timestamp> event_timestamp{};
  /// Required.
  std::optional<std::vector<PayloadType>> payload{};
  Box<Branch> branch{};
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  std::optional<std::map<std::string, MetadataValue, std::less<>>> metadata{};
  std::optional<OwnedOpen<ExtractionMode>> extraction_mode{};
  std::optional<ExtractionConfig> extraction_config{};

  friend bool operator==(const CreateEventRequest&, const CreateEventRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateEventRequest& in);

/// Output of Client::create_event; valid as long as its Response.
struct CreateEventView {
  EventView event{};
};
const internal::Schema& schema_of(const CreateEventView*);

}  // namespace outcrop::bedrock_agentcore
