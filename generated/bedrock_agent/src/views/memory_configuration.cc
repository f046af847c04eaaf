// Decode tables of MemoryConfigurationView and the shapes that only it holds.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/views/memory_configuration.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent {
namespace {

constexpr internal::Field session_summary_configuration_fields[] = {
    {"maxRecentSessions", &internal::int32_type, offsetof(SessionSummaryConfigurationView, max_recent_sessions),
     internal::Slot::optional},
};

constexpr internal::Type memory_configuration_enabled_memory_types_type =
    internal::list_type<Open<MemoryType>>(schemas::memory_type_type);
constexpr internal::Field memory_configuration_fields[] = {
    {"enabledMemoryTypes", &memory_configuration_enabled_memory_types_type,
     offsetof(MemoryConfigurationView, enabled_memory_types), internal::Slot::plain},
    {"storageDays", &internal::int32_type, offsetof(MemoryConfigurationView, storage_days), internal::Slot::optional},
    {"sessionSummaryConfiguration", &schemas::session_summary_configuration_type,
     offsetof(MemoryConfigurationView, session_summary_configuration), internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema session_summary_configuration_schema =
    internal::structure_schema<SessionSummaryConfigurationView>("SessionSummaryConfiguration",
                                                                session_summary_configuration_fields);
constinit const internal::Type session_summary_configuration_type =
    internal::structure_type<SessionSummaryConfigurationView>(session_summary_configuration_schema);

constinit const internal::Schema memory_configuration_schema =
    internal::structure_schema<MemoryConfigurationView>("MemoryConfiguration", memory_configuration_fields);
constinit const internal::Type memory_configuration_type =
    internal::structure_type<MemoryConfigurationView>(memory_configuration_schema);

}  // namespace schemas

const internal::Schema& schema_of(const SessionSummaryConfigurationView*) {
  return schemas::session_summary_configuration_schema;
}
const internal::Schema& schema_of(const MemoryConfigurationView*) { return schemas::memory_configuration_schema; }

}  // namespace outcrop::bedrock_agent
