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

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_Event.html
struct Event {
  std::string memory_id{};
  std::string actor_id{};
  std::string session_id{};
  std::string event_id{};
  Timestamp event_timestamp{};
  std::optional<std::vector<PayloadType>> payload{};
  Box<Branch> branch{};
  std::optional<std::map<std::string, MetadataValue, std::less<>>> metadata{};

  friend bool operator==(const Event&, const Event&) = default;
};
Event to_owned(const EventView& view);
void write_json(internal::JsonWriter& writer, const Event& in);

}  // namespace outcrop::bedrock_agentcore
