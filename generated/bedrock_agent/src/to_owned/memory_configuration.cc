// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/types/memory_configuration.h"

#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/bedrock_agent/views/memory_configuration.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

SessionSummaryConfiguration to_owned(const SessionSummaryConfigurationView& view) {
  SessionSummaryConfiguration owned;
  internal::own(owned.max_recent_sessions, view.max_recent_sessions);
  return owned;
}

MemoryConfiguration to_owned(const MemoryConfigurationView& view) {
  MemoryConfiguration owned;
  internal::own(owned.enabled_memory_types, view.enabled_memory_types);
  internal::own(owned.storage_days, view.storage_days);
  internal::own(owned.session_summary_configuration, view.session_summary_configuration);
  return owned;
}

}  // namespace outcrop::bedrock_agent
