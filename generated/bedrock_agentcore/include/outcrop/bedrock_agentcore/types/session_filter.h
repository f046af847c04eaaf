// SessionFilter: parts of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore {

/// Which sessions to list.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_SessionFilter.html
struct SessionFilter {
  /// What sessions have to be like, such as having events.
  std::optional<OwnedOpen<EventFilterCondition>> event_filter{};

  friend bool operator==(const SessionFilter&, const SessionFilter&) = default;
};
void write_json(internal::JsonWriter& writer, const SessionFilter& in);

}  // namespace outcrop::bedrock_agentcore
