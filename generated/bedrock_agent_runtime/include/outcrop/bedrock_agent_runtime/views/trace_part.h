// TracePartView: parts of answers.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/bedrock_agent_runtime/views/caller.h"
#include "outcrop/bedrock_agent_runtime/views/trace.h"
#include "outcrop/optional_ref.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent_runtime {

/// A step of an agent.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_TracePart.html
struct TracePartView {
  /// The conversation, by the id that the request gave it.
  std::optional<std::string_view> session_id{};
  /// What the agent does in the step.
  ///
  /// Sensitive: never logged.
  OptionalRef<TraceView> trace{};
  /// The agents from the first one to the one that acts.
  std::span<const CallerView> caller_chain{};
  /// When the service recorded this event.
  std::optional<Timestamp> event_time{};
  /// The collaborator that acts, where it is not the agent itself.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> collaborator_name{};
  /// The id of the agent that acts.
  std::optional<std::string_view> agent_id{};
  /// The id of that agent's alias.
  std::optional<std::string_view> agent_alias_id{};
  /// That agent's version.
  std::optional<std::string_view> agent_version{};
};
const internal::Schema& schema_of(const TracePartView*);

}  // namespace outcrop::bedrock_agent_runtime
