// TracePart.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent_runtime/owned/caller.h"
#include "outcrop/bedrock_agent_runtime/owned/trace.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/box.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent_runtime {

struct TracePartView;

/// A step of an agent.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_TracePart.html
struct TracePart {
  /// The conversation, by the id that the request gave it.
  std::optional<std::string> session_id{};
  /// What the agent does in the step.
  ///
  /// Sensitive: never logged.
  Box<Trace> trace{};
  /// The agents from the first one to the one that acts.
  std::optional<std::vector<Caller>> caller_chain{};
  /// When the service recorded this event.
  std::optional<Timestamp> event_time{};
  /// The collaborator that acts, where it is not the agent itself.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> collaborator_name{};
  /// The id of the agent that acts.
  std::optional<std::string> agent_id{};
  /// The id of that agent's alias.
  std::optional<std::string> agent_alias_id{};
  /// That agent's version.
  std::optional<std::string> agent_version{};

  friend bool operator==(const TracePart&, const TracePart&) = default;
};
TracePart to_owned(const TracePartView& view);
void write_json(internal::JsonWriter& writer, const TracePart& in);

}  // namespace outcrop::bedrock_agent_runtime
