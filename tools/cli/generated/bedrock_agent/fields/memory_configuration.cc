// Tables of the shapes in outcrop/bedrock_agent/types/memory_configuration.h.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/types/memory_configuration.h>

#include "bedrock_agent/fields.h"

namespace outcrop::bedrock_agent {

const cli::Shape& fields_of(const MemoryConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&MemoryConfiguration::enabled_memory_types>("enabledMemoryTypes", true),
      cli::field<&MemoryConfiguration::storage_days>("storageDays"),
      cli::field<&MemoryConfiguration::session_summary_configuration>("sessionSummaryConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "MemoryConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const SessionSummaryConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SessionSummaryConfiguration::max_recent_sessions>("maxRecentSessions"),
  };
  static constexpr cli::Shape shape{.name = "SessionSummaryConfiguration", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agent
